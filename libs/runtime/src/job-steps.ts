import { Clock } from '@minhbach/database';
import { variablesAt, type Job, type Variables } from '@minhbach/engine';
import { Injectable, Logger } from '@nestjs/common';
import type { ClaimedJob } from './job-claims.js';
import {
  completionTrigger,
  failedTry,
  failureTrigger,
  HandlerFailure,
  isOvertaken,
} from './job-failure.js';
import type { ActivatedJob, JobHandler } from './job-worker.js';
import { Refusal } from './refusal.js';
import { StepQueue } from './step-queue.js';
import type { DomainWork, StepContext } from './step-request.js';

/** The steps that end a claimed job: it is completed with what its handler writes, or the failure is noted. */
@Injectable()
export class JobSteps {
  private readonly logger = new Logger(JobSteps.name);

  constructor(
    private readonly clock: Clock,
    private readonly steps: StepQueue,
  ) {}

  /** Never rejects: what cannot be noted is tried again when the claim has run out. */
  async finish(job: ClaimedJob, handler: JobHandler): Promise<void> {
    try {
      const body = completionTrigger(job);
      await this.submit(job, body, workOf(job, handler));
    } catch (error) {
      await this.fail(job, error);
    }
  }

  /** Likewise. A job that is somebody else's by now is left to him. */
  async fail(job: ClaimedJob, error: unknown): Promise<void> {
    if (isOvertaken(error)) return;
    await this.report(job, error).catch((unreported: unknown) => {
      this.logger.error(`the failure of job ${job.key} was not noted: ${String(unreported)}`);
    });
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
}

function workOf(claimed: ClaimedJob, handler: JobHandler): DomainWork {
  return async (tx, step) => {
    const job = activated(claimed, step);
    try {
      return await handler(job, tx);
    } catch (error) {
      throw new HandlerFailure(error);
    }
  };
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
