import type { DefaultJobOptions, WorkerOptions } from 'bullmq';

/** The one BullMQ queue of the service; a job's name says which bell rings. */
export const doorbellQueue = 'doorbells';

/** A bell that has rung leaves nothing behind, and one that failed is not repeated: the reconciler looks. */
export const bellOptions: DefaultJobOptions = {
  attempts: 1,
  removeOnComplete: true,
  removeOnFail: true,
};

/**
 * How a worker answers. BullMQ's own defaults let a bell wait a minute after a worker was killed, and fail it
 * for good after the second time.
 */
export const answerOptions: Partial<WorkerOptions> = {
  concurrency: 3,
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 20,
  drainDelay: 5,
  removeOnComplete: { count: 0 },
  removeOnFail: { count: 0 },
};
