import { inSpan, originsOf } from '@minhbach/tracing';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobClaims } from './job-claims.js';
import { JobRegistry } from './job-registry.js';
import { jobSpan, thingOf } from './job-span.js';
import { JobSteps } from './job-steps.js';

/**
 * How long a claim lasts. Short, so that the jobs of a worker that died soon go on; a slow worker loses
 * nothing but the wait, since a job that was taken over is refused under its instance's lock.
 */
const claimMs = 10_000;

/**
 * Hands free jobs to the workers of this process. Each is worked inside the step that completes it: what a
 * worker writes and the completion are there together or not at all, and a job that fails hurts none of those
 * that shared its transaction.
 */
@Injectable()
export class JobDispatcher {
  constructor(
    private readonly dataSource: DataSource,
    private readonly claims: JobClaims,
    private readonly registry: JobRegistry,
    private readonly steps: JobSteps,
  ) {}

  /** Works off at most `limit` jobs; returns how many it took. */
  async workOff(limit = 100): Promise<number> {
    const jobs = await this.claims.take(limit, this.registry.types, claimMs);
    const originOf = await originsOf(this.dataSource, jobs, thingOf);
    await Promise.all(
      jobs.map((job) =>
        inSpan(`job ${job.type}`, jobSpan(job, originOf(job)), () =>
          this.steps.finish(job, this.registry.handlerOf(job.type)),
        ),
      ),
    );
    return jobs.length;
  }

  /** Milliseconds until a failed job may be tried again; null when none waits. */
  nextInMs(): Promise<number | null> {
    return this.claims.nextInMs();
  }
}
