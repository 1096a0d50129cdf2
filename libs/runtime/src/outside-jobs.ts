import { inSpan, originsOf } from '@minhbach/tracing';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobClaims, type ClaimedJob } from './job-claims.js';
import { JobRegistry, type OutsideWorker } from './job-registry.js';
import { jobSpan, thingOf } from './job-span.js';
import { JobSteps } from './job-steps.js';
import type { JobHandler } from './job-worker.js';
import type { OutsideJob } from './outside-job-worker.js';
import { visibleVariablesAt } from './visible-variables.js';

/** So many are waited for at the same time by one process: each holds a socket, none a connection to the database. */
const mostAtOnce = 8;

/** What remains after a try to complete the job or to note its failure before somebody else may take it. */
const claimBeyondPatienceMs = 10_000;

const seen = `SELECT j.element_id AS "elementId", j.headers,
  (${visibleVariablesAt('j.element_instance_key')}) AS variables FROM job j WHERE j.key = $1`;

/**
 * Works the jobs that wait for somebody outside, a few at a time and beside all others: claim, wait without a
 * transaction, then the step that completes the job. Whoever was too slow is refused by his fencing token.
 */
@Injectable()
export class OutsideJobs implements OnModuleDestroy {
  private readonly logger = new Logger(OutsideJobs.name);
  private readonly running = new Set<Promise<void>>();
  private stopped = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly claims: JobClaims,
    private readonly registry: JobRegistry,
    private readonly steps: JobSteps,
  ) {}

  /** Takes as many as there are hands free, and does not wait for them; each that ends looks for the next. */
  begin(): Promise<number> {
    return this.take(mostAtOnce - this.running.size);
  }

  /** As `begin`, and waits until all that run have ended: for tests and simulations. */
  async workOff(): Promise<number> {
    const begun = await this.begin();
    await this.allEnded();
    return begun;
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    await this.allEnded();
  }

  private async allEnded(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  private async take(hands: number): Promise<number> {
    let taken = 0;
    for (const [type, worker] of this.registry.outside) {
      if (this.stopped || taken >= hands) break;
      const claimMs = worker.patienceMs + claimBeyondPatienceMs;
      const jobs = await this.claims.take(hands - taken, [type], claimMs);
      const originOf = await originsOf(this.dataSource, jobs, thingOf);
      for (const job of jobs) {
        this.watch(
          inSpan(`job ${type}`, jobSpan(job, originOf(job)), () => this.workOne(job, worker)),
        );
      }
      taken += jobs.length;
    }
    return taken;
  }

  /** Whoever has ended takes the next one in its place. */
  private watch(work: Promise<void>): void {
    const ended: Promise<void> = work
      .then(() => this.take(1 + mostAtOnce - this.running.size))
      .then(
        () => undefined,
        (error: unknown) => {
          // The jobs are still there: the next bell, or the reconciler, comes to them.
          this.logger.warn(`no further jobs were taken: ${String(error)}`);
        },
      )
      .finally(() => this.running.delete(ended));
    this.running.add(ended);
  }

  private async workOne(claimed: ClaimedJob, worker: OutsideWorker): Promise<void> {
    let completing: JobHandler;
    try {
      completing = await this.answerOf(claimed, worker);
    } catch (error) {
      await this.steps.fail(claimed, error);
      return;
    }
    await this.steps.finish(claimed, completing);
  }

  private async answerOf(
    claimed: ClaimedJob,
    { handler, patienceMs }: OutsideWorker,
  ): Promise<JobHandler> {
    const [row] = await this.dataSource.query<
      Pick<OutsideJob, 'elementId' | 'headers' | 'variables'>[]
    >(seen, [claimed.key]);
    if (!row) return async () => undefined;
    const { key, type, rootKey, processId, businessKey, retries } = claimed;
    const signal = AbortSignal.timeout(patienceMs);
    const job = { ...{ key, type, rootKey, processId, businessKey, retries }, ...row, signal };
    return Promise.race([handler(job), timeUp(signal, patienceMs)]);
  }
}

function timeUp(signal: AbortSignal, patienceMs: number): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        reject(new Error(`no answer within ${String(patienceMs / 1000)} seconds`));
      },
      { once: true },
    );
  });
}
