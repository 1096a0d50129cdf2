import type { Live } from './live.js';

export type WaitKind =
  'task' | 'job' | 'timer' | 'message' | 'signal' | 'condition' | 'incident' | 'adhoc';

export type Values = Readonly<Record<string, unknown>>;

/** Something that a process waits for, and what happens then. */
export interface Wait {
  readonly kind: WaitKind;
  readonly live: Live;
  /** The element that it leads to; of an incident its code. */
  readonly target: string;
  /** In the order of their beginning. */
  readonly number: number;
  readonly happen: (variables: Values) => void;
  /** Tasks: what a person may say of the way from there, the most sensible first. */
  readonly ways?: readonly number[];
  /** Tasks: who has it. */
  assignee?: string | null;
  /** Jobs: tries left. */
  retries?: number;
  /** Jobs: a worker reports a business error. */
  readonly fail?: (code: string) => void;
  /** Timers: the hour; null while asleep. */
  due?: number | null;
  /** Timers: how often it comes after the next time; null when it comes once. */
  left?: number | null;
  /** Timers that follow a variable: which one, and the hour for which they last fired. */
  readonly follows?: string;
  fired?: number | null;
  /** Messages and signals. */
  readonly name?: string;
  readonly key?: string | null;
  /** Ad-hoc sub-processes that take more: the elements that can be begun, and how that is done. */
  readonly begins?: readonly string[];
  readonly begin?: (elementId: string, variables: Values) => void;
  /** Incidents: the job that stopped. */
  readonly job?: Wait;
}
