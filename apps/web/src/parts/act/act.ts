import type { Problem } from '../../api/problem';

/** Something that can be done, and how it is going. */
export interface Act<Input> {
  readonly run: (input: Input) => void;
  readonly isWorking: boolean;
  readonly problem: Problem | null;
}
