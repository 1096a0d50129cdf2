import type { Transaction } from '@minhbach/database';
import type { Instant, Key, UserTask, Variables } from '@minhbach/engine';
import { SetMetadata } from '@nestjs/common';

/** A user task that somebody is about to complete. */
export interface CheckedTask {
  readonly task: UserTask;
  readonly rootKey: Key;
  readonly processId: string;
  readonly businessKey: string | null;
  readonly person: string;
  /** What the person filled in; it has passed the form's schema. */
  readonly submitted: Variables;
  /** Everything visible at the task before its completion. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly at: Instant;
}

/**
 * What a slice says to a completion, inside the step's transaction and before it advances: throws a `Refusal`
 * when the law or the order of things forbids it, or returns variables that the service itself adds (who
 * signed, when). These win over what the person sent.
 */
export type TaskCheckHandler = (
  task: CheckedTask,
  tx: Transaction,
) => Promise<Variables | undefined>;

export interface TaskCheckTarget {
  readonly processIds: readonly string[];
  readonly elementId: string;
}

export const taskCheckKey = 'minhbach:task-check';

/** Makes a method of a provider the check of one user task of a process, or of several that share it. */
export function TaskCheck(
  processIds: string | readonly string[],
  elementId: string,
): MethodDecorator {
  const target: TaskCheckTarget = { processIds: [processIds].flat(), elementId };
  return SetMetadata(taskCheckKey, target);
}
