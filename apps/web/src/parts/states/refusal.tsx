import type { Problem } from '../../api/problem';
import { Conflict } from './conflict';
import { ProblemNote } from './problem-note';

interface Props {
  readonly problem: Problem;
  /** Shows how things are now. */
  readonly refresh: () => void;
}

/** Why something was not done: somebody was quicker, or it failed. */
export function Refusal({ problem, refresh }: Props) {
  if (problem.status === 409) return <Conflict problem={problem} refresh={refresh} />;
  return <ProblemNote problem={problem} />;
}
