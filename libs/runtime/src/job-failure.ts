import type { Instant, TriggerBody } from '@minhbach/engine';
import { BpmnError } from './job-worker.js';
import type { ClaimedJob } from './job-claims.js';
import { Refusal } from './refusal.js';

/** What a worker threw, told apart from what the engine refuses. */
export class HandlerFailure extends Error {
  constructor(override readonly cause: unknown) {
    super('a job worker failed');
  }
}

/** The job is somebody else's by now, or is no longer needed: nothing to report. */
const overtaken = ['lock-lost', 'not-found', 'suspended'];

const shortestWaitMs = 5_000;
const longestWaitMs = 15 * 60_000;

export function isOvertaken(error: unknown): boolean {
  return error instanceof Refusal && overtaken.includes(error.code);
}

/** How the process learns that a worker is done. */
export function completionTrigger({ key, takenAt }: ClaimedJob): TriggerBody {
  return { type: 'complete-job', jobKey: key, variables: {}, takenAt: takenAt.toISOString() };
}

/** How the process learns of a worker's failure: its business error, or a failed try. */
export function failureTrigger(job: ClaimedJob, error: unknown, now: Date): TriggerBody {
  const cause = error instanceof HandlerFailure ? error.cause : error;
  if (cause instanceof BpmnError) {
    const { code, variables } = cause;
    const message = readable(cause.message);
    const takenAt = job.takenAt.toISOString();
    return { type: 'throw-error', jobKey: job.key, code, message, variables, takenAt };
  }
  return failedTry(job, cause, now);
}

/** A try that failed; after the last one a person must look at the job. */
export function failedTry(job: ClaimedJob, cause: unknown, now: Date): TriggerBody {
  const retries = job.retries - 1;
  const message = readable(cause instanceof Error ? cause.message : String(cause));
  const retryAt = retries > 0 ? nextTry(job.createdAt, now) : null;
  const takenAt = job.takenAt.toISOString();
  return { type: 'fail-job', jobKey: job.key, retries, message, retryAt, takenAt };
}

/**
 * A job waits as long again as it has already been there, at least 5 seconds and at most 15 minutes: so the
 * wait doubles with every try, without a counter of its own.
 */
function nextTry(createdAt: Date, now: Date): Instant {
  const age = now.getTime() - createdAt.getTime();
  const wait = Math.min(longestWaitMs, Math.max(shortestWaitMs, age));
  return new Date(now.getTime() + wait).toISOString();
}

/** At most 1,000 characters, and none that the database would refuse. */
export function readable(message: string): string {
  const text = message.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '�');
  const [start = ''] = /^.{0,1000}/su.exec(text) ?? [];
  if (start.length < text.length) return `${start}…`;
  return text || 'no reason given';
}
