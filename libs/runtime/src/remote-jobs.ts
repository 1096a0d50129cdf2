import { Clock } from '@minhbach/database';
import type { Key, TriggerBody, Variables } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobClaims } from './job-claims.js';
import { readable } from './job-failure.js';
import { JobRegistry } from './job-registry.js';
import { JobWaits } from './job-waits.js';
import { Refusal } from './refusal.js';
import { remoteJobOf, remoteJobs, type RemoteJob, type RemoteJobRow } from './remote-job.js';
import { StepQueue } from './step-queue.js';

/** A system outside that works jobs. */
export interface RemoteClient {
  /** As the history names it. */
  readonly owner: string;
  /** Root processes whose jobs it may touch, and types of jobs, as patterns of LIKE. */
  readonly processes: readonly string[];
  readonly types: readonly string[];
}

/** One job of a client, named by its key; also by the worker's name where the protocol says it with every call. */
export interface HeldJobRequest {
  readonly jobKey: Key;
  readonly client: RemoteClient;
  readonly worker?: string | undefined;
}

export interface WantedJobs {
  readonly type: string;
  readonly lockMs: number;
}

export interface ActivateRequest {
  readonly client: RemoteClient;
  readonly worker: string;
  readonly wanted: readonly WantedJobs[];
  readonly limit: number;
  /** How long to wait for the first one. */
  readonly waitMs: number;
  /** Aborts when the caller has gone: nothing is taken for him any more. */
  readonly signal: AbortSignal;
}

export interface FailureRequest extends HeldJobRequest {
  readonly retries: number;
  readonly message: string;
  /** Not to be tried again before so many milliseconds have passed. */
  readonly backOffMs: number;
  readonly variables?: Variables | undefined;
}

interface HeldRow {
  readonly rootKey: string;
  readonly retries: number;
  readonly lockToken: number;
  readonly owner: string | null;
  readonly worker: string | null;
}

/** What a client's worker cannot tell apart from a job that never was. */
const gone = () => new Refusal('not-found', 'There is no such job, or it is not for this client.');

/**
 * Jobs that systems outside work: taken with a claim that ends, and finished only by the client that took them last.
 * Between the look at the claim and the step the fencing token holds: whoever was overtaken is refused.
 */
@Injectable()
export class RemoteJobs {
  constructor(
    private readonly dataSource: DataSource,
    private readonly claims: JobClaims,
    private readonly waits: JobWaits,
    private readonly registry: JobRegistry,
    private readonly steps: StepQueue,
    private readonly clock: Clock,
  ) {}

  /** Takes free jobs; when there are none, waits for the first as long as was asked. */
  async activate(request: ActivateRequest): Promise<RemoteJob[]> {
    this.assertForOutside(request);
    const until = performance.now() + request.waitMs;
    for (;;) {
      const jobs = await this.take(request);
      const waitMs = until - performance.now();
      if (jobs.length > 0 || waitMs <= 0 || request.signal.aborted) return jobs;
      const types = request.wanted.map(({ type }) => type);
      const before = performance.now();
      await this.waits.until(types, waitMs, request.signal);
      // Closed: the service is about to stop, and nothing is waited for any more.
      if (performance.now() - before < 1) return [];
    }
  }

  complete(request: HeldJobRequest & { readonly variables: Variables }): Promise<void> {
    const { jobKey, variables } = request;
    return this.finish(request, { type: 'complete-job', jobKey, variables });
  }

  async fail(request: FailureRequest): Promise<void> {
    const { jobKey, retries, backOffMs, variables } = request;
    const message = readable(request.message);
    const now = await this.clock.now();
    const retryAt =
      retries > 0 && backOffMs > 0 ? new Date(now.getTime() + backOffMs).toISOString() : null;
    const failure = { type: 'fail-job', jobKey, retries, message, retryAt } as const;
    return this.finish(request, { ...failure, ...(variables && { variables }) });
  }

  throwError(
    request: HeldJobRequest & {
      readonly code: string;
      readonly message: string;
      readonly variables: Variables;
    },
  ): Promise<void> {
    const { jobKey, code, variables } = request;
    const message = readable(request.message);
    return this.finish(request, { type: 'throw-error', jobKey, code, message, variables });
  }

  /** From now on the job is the worker's for so many milliseconds; 0 gives it back. */
  async holdFor(request: HeldJobRequest & { readonly lockMs: number }): Promise<void> {
    const { jobKey, lockMs } = request;
    const { lockToken } = await this.held(request);
    const rows = await this.dataSource.query<[unknown[], number]>(
      `UPDATE job SET locked_until = CASE WHEN $3 = 0 THEN NULL
         ELSE coalesce($4::timestamptz, clock_timestamp()) + $3 * interval '1 millisecond' END
       WHERE key = $1 AND lock_token = $2`,
      [jobKey, lockToken, lockMs, this.clock.fixed()],
    );
    if (rows[1] === 0) throw lost();
  }

  /** Another number of tries: at once, or for one that has stopped when its incident is resolved. */
  async setRetries(request: HeldJobRequest & { readonly retries: number }): Promise<void> {
    const { jobKey, client, retries } = request;
    const { rootKey, retries: left } = await this.found(request);
    if (left === 0) {
      await this.dataSource.query('UPDATE job SET granted_retries = $2 WHERE key = $1', [
        ...[jobKey, retries],
      ]);
      return;
    }
    const body = { type: 'update-job', jobKey, retries } as const;
    await this.steps.submit({ rootKey: Number(rootKey), body, actor: client.owner });
  }

  /** A lock on a job that nobody holds. */
  async lock(
    request: HeldJobRequest & { readonly worker: string; readonly lockMs: number },
  ): Promise<void> {
    const { jobKey, client, worker, lockMs } = request;
    await this.found(request);
    const rows = await this.dataSource.query<[unknown[], number]>(
      `UPDATE job SET lock_owner = $2, lock_worker = $3, lock_token = lock_token + 1,
         locked_until = now.at + $4 * interval '1 millisecond'
       FROM (SELECT coalesce($5::timestamptz, clock_timestamp()) AS at) now
       WHERE key = $1 AND retries > 0 AND (locked_until IS NULL OR locked_until <= now.at
         OR (lock_owner = $2 AND lock_worker = $3))`,
      [jobKey, client.owner, worker, lockMs, this.clock.fixed()],
    );
    if (rows[1] === 0) throw lost();
  }

  private async take({ client, worker, wanted, limit, signal }: ActivateRequest) {
    const holder = { owner: client.owner, worker, processes: client.processes };
    const taken: Key[] = [];
    for (const { type, lockMs } of wanted) {
      if (signal.aborted || taken.length >= limit) break;
      const jobs = await this.claims.take(limit - taken.length, [type], lockMs, holder);
      taken.push(...jobs.map(({ key }) => key));
    }
    if (taken.length === 0) return [];
    const rows = await this.dataSource.query<RemoteJobRow[]>(remoteJobs, [taken]);
    return rows.map(remoteJobOf);
  }

  private async finish(request: HeldJobRequest, body: TriggerBody): Promise<void> {
    const { rootKey, lockToken } = await this.held(request);
    const actor = request.client.owner;
    await this.steps.submit({ rootKey: Number(rootKey), body, actor, lockToken });
  }

  /** The job, if this client was the last to take it. */
  private async held(request: HeldJobRequest): Promise<HeldRow> {
    const row = await this.found(request);
    const isHolder = row.owner === request.client.owner;
    if (!isHolder || (request.worker ?? row.worker) !== row.worker) throw lost();
    return row;
  }

  private async found({ jobKey, client }: HeldJobRequest): Promise<HeldRow> {
    const [row] = await this.dataSource.query<HeldRow[]>(
      `SELECT j.root_key AS "rootKey", j.retries, j.lock_token AS "lockToken", j.lock_owner AS owner,
         j.lock_worker AS worker FROM job j JOIN process_instance i ON i.key = j.root_key
       WHERE j.key = $1 AND i.process_id LIKE ANY($2) AND j.type LIKE ANY($3)`,
      [jobKey, client.processes, client.types],
    );
    if (!row) throw gone();
    return row;
  }

  /** What the service works itself, inside of its steps, is nobody else's. */
  private assertForOutside({ wanted }: ActivateRequest): void {
    const own = wanted.find(({ type }) => this.registry.isOwn(type));
    if (own) {
      throw new Refusal(
        'own-job-type',
        `Jobs of type "${own.type}" are worked by the service itself.`,
      );
    }
  }
}

function lost(): Refusal {
  return new Refusal(
    'lock-lost',
    'The job is not held by this worker: it was taken over or given back.',
  );
}
