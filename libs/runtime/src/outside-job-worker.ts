import { SetMetadata } from '@nestjs/common';
import type { ActivatedJob, JobHandler } from './job-worker.js';

/** A job as a worker sees it that has not entered the step yet. */
export interface OutsideJob extends Pick<
  ActivatedJob,
  'key' | 'type' | 'elementId' | 'rootKey' | 'processId' | 'businessKey' | 'retries' | 'headers'
> {
  /** Everything visible at the element when the job was taken. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Aborts when the time is up: the try counts as failed then, whatever comes of it. */
  readonly signal: AbortSignal;
}

/**
 * What a worker does that waits for somebody outside: no transaction is open meanwhile. It returns what completes
 * the job, inside of the step as any `JobHandler`; it throws for a failed try, or a `BpmnError` for the model.
 */
export type OutsideJobHandler = (job: OutsideJob) => Promise<JobHandler>;

export interface OutsideJobOptions {
  readonly type: string;
  /** How long one try may take, in milliseconds. The claim lasts a little longer. */
  readonly patienceMs: number;
}

export const outsideJobWorkerKey = 'minhbach:outside-job-worker';

/** Makes a method of a provider an `OutsideJobHandler` of a job type. */
export function OutsideJobWorker(type: string, patienceMs: number): MethodDecorator {
  return SetMetadata(outsideJobWorkerKey, { type, patienceMs } satisfies OutsideJobOptions);
}
