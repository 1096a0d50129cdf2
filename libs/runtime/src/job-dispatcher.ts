import { Clock } from '@minhbach/database';
import { variablesAt, type Job, type Variables } from '@minhbach/engine';
import { Injectable, Logger } from '@nestjs/common';
import { JobClaims, type ClaimedJob } from './job-claims.js';
import { failedTry, failureTrigger, HandlerFailure, isOvertaken } from './job-failure.js';
import { JobRegistry } from './job-registry.js';
import type { ActivatedJob } from './job-worker.js';
import { Refusal } from './refusal.js';
import { StepQueue } from './step-queue.js';
import type { DomainWork, StepContext } from './step-request.js';

/**
 * Hands free jobs to the workers of this process. Each is worked inside the step that completes it: what a
 * worker writes and the completion are there together or not at all, and a job that fails hurts none of those
 * that shared its transaction.
 */
@Injectable()
export class JobDispatcher {
  private readonly logger = new Logger(JobDispatcher.name);

  constructor(
    private readonly clock: Clock,
    private readonly claims: JobClaims,
    private readonly registry: JobRegistry,
    private readonly steps: StepQueue,
  ) {}

  /** Works off at most `limit` jobs; returns how many it took. */
  async workOff(limit = 100): Promise<number> {
    const jobs = await this.claims.take(limit);
    await Promise.all(jobs.map((job) => this.workOne(job)));
    return jobs.length;
  }

  /** Milliseconds until a failed job may be tried again; null when none waits. */
  nextInMs(): Promise<number | null> {
    return this.claims.nextInMs();
  }

  private async workOne(job: ClaimedJob): Promise<void> {
    try {
      await this.submit(
        job,
        { type: 'complete-job', jobKey: job.key, variables: {} },
        this.workOf(job),
      );
    } catch (error) {
      if (isOvertaken(error)) return;
      await this.report(job, error).catch((unreported: unknown) => {
        // The claim runs out and the job is tried again.
        this.logger.error(`the failure of job ${job.key} was not noted: ${String(unreported)}`);
      });
    }
  }

  private async report(job: ClaimedJob, error: unknown): Promise<void> {
    const now = await this.clock.now();
    try {
      await this.submit(job, failureTrigger(job, error, now));
    } catch (refused) {
      if (isOvertaken(refused)) return;
      if (!(refused instanceof Refusal)) throw refused;
      await this.submit(job, failedTry(job, refused, now));
    }
  }

  private async submit(
    { rootKey, lockToken }: ClaimedJob,
    body: Parameters<StepQueue['submit']>[0]['body'],
    work?: DomainWork,
  ): Promise<void> {
    await this.steps.submit({ rootKey, body, actor: 'system', lockToken, work });
  }

  private workOf(claimed: ClaimedJob): DomainWork {
    const handler = this.registry.handlerOf(claimed.type);
    return async (tx, step) => {
      const job = activated(claimed, step);
      try {
        return await handler(job, tx);
      } catch (error) {
        throw new HandlerFailure(error);
      }
    };
  }
}

/** The job as the locked instance has it. */
function activated(claimed: ClaimedJob, { state, at }: StepContext): ActivatedJob {
  const job = state?.jobs.get(claimed.key);
  if (!state || !job) throw new Refusal('not-found', 'The job is no longer needed.');
  if (state.status === 'suspended') throw new Refusal('suspended', 'The instance is suspended.');
  return {
    key: job.key,
    type: job.type,
    elementId: job.elementId,
    listener: toldOf(job),
    rootKey: claimed.rootKey,
    processId: claimed.processId,
    businessKey: claimed.businessKey,
    retries: job.retries,
    headers: job.headers,
    variables: { ...variablesAt(state, job.elementInstanceKey), ...filledIn(job) },
    openTasks: [...state.userTasks.values()],
    at,
  };
}

function toldOf({ listener }: Job): ActivatedJob['listener'] {
  if (!listener) return null;
  const { event, held } = listener;
  return held?.act === 'change' ? { event, assignee: held.changes.assignee } : { event };
}

/** What somebody filled in who completes his task when the listener has been told. */
function filledIn({ listener }: Job): Variables {
  return listener?.held?.act === 'complete' ? listener.held.variables : {};
}
