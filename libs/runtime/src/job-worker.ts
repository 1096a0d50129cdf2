import type { Transaction } from '@minhbach/database';
import type { ListenerEvent } from '@minhbach/bpmn';
import type { Instant, Key, UserTask, Variables } from '@minhbach/engine';
import { SetMetadata } from '@nestjs/common';

/** A job as its worker sees it. */
export interface ActivatedJob {
  readonly key: Key;
  readonly type: string;
  readonly elementId: string;
  /** What a listener is told of; null for the element's own work. */
  readonly listener: {
    readonly event: ListenerEvent;
    /** To whom a user task is about to be given; only when it was asked for by somebody. */
    readonly assignee?: string | null;
  } | null;
  /** Root instance that the job belongs to. */
  readonly rootKey: Key;
  readonly processId: string;
  readonly businessKey: string | null;
  readonly retries: number;
  /** `zeebe:taskHeaders` of the element. */
  readonly headers: Readonly<Record<string, string>>;
  /** Everything visible at the element, its input mappings included; what completes a user task with it. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The user tasks that are open in the instance, before the job is completed. */
  readonly openTasks: readonly UserTask[];
  /** The instant of the step that completes the job. */
  readonly at: Instant;
}

/**
 * What a worker does. It runs inside the transaction of the step that completes the job: what it writes
 * through `tx` is there together with the step, or not at all. Returned variables are those that the job
 * brings. A `BpmnError` goes to the model; anything else thrown is a failed try.
 */
export type JobHandler = (job: ActivatedJob, tx: Transaction) => Promise<Variables | undefined>;

/** Thrown by a worker for a business error that the model may catch. */
export class BpmnError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly variables: Variables = {},
  ) {
    super(message);
  }
}

export const jobWorkerKey = 'minhbach:job-worker';

/** Makes a method of a provider the worker of a job type: `(job, tx) => Promise<Variables | undefined>`. */
export function JobWorker(type: string): MethodDecorator {
  return SetMetadata(jobWorkerKey, type);
}
