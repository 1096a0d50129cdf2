import type { HistoryRecord } from '../advance-result.js';
import type { Instant, Key } from '../state.js';

/** What the history keeps of one step. Of what the trigger brought, only what it changed. */
export interface RecordedStep {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: string;
  readonly trigger: string;
  readonly records: readonly HistoryRecord[];
}

export interface RecordedInstance {
  readonly rootKey: Key;
  /** The version that the instance is of by now. */
  readonly definitionKey: Key;
  /** In their order. */
  readonly steps: readonly RecordedStep[];
}

/** Where a history goes another way than it did. */
export interface ReplayDifference {
  readonly seq: number;
  readonly at: Instant;
  readonly trigger: string;
  /** The definition whose element it is; null when the element belongs to none that is known. */
  readonly definitionKey: Key | null;
  readonly elementId: string | null;
  /** What was recorded there; null when the step had nothing more. */
  readonly recorded: HistoryRecord | null;
  /** What happens there now; null when nothing more does. */
  readonly replayed: HistoryRecord | null;
  /** Why the step is not possible at all any more; null when it is. */
  readonly reason: string | null;
}

export type ReplayVerdict =
  | { readonly result: 'same'; readonly steps: number }
  | { readonly result: 'different'; readonly steps: number; readonly difference: ReplayDifference }
  /** The first `steps` are the same; of the next one the history does not tell enough. */
  | { readonly result: 'not-recorded'; readonly steps: number; readonly why: string };
