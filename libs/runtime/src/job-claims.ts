import { Clock, StepConnections } from '@minhbach/database';
import type { Key } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobRegistry } from './job-registry.js';

/** A job that this process may work off until somebody else has taken it over. */
export interface ClaimedJob {
  readonly key: Key;
  readonly rootKey: Key;
  readonly type: string;
  readonly retries: number;
  /** Rises with every claim; only its holder may finish the job. */
  readonly lockToken: number;
  readonly createdAt: Date;
  /** When this process took it. */
  readonly takenAt: Date;
  readonly processId: string;
  readonly businessKey: string | null;
}

/** So many further instances have their turn in every claim. */
const turnsPerClaim = 50;

type ClaimRow = Omit<ClaimedJob, 'key' | 'rootKey'> & {
  readonly key: string;
  readonly rootKey: string;
  readonly turnedTo: string | null;
};

const unlocked = '(j.locked_until IS NULL OR j.locked_until <= clock.at)';
/** Whether a job `j` can be taken at `clock.at`, as SQL. */
export const isFree = `j.retries > 0 AND ${unlocked} AND (j.not_before IS NULL OR j.not_before <= clock.at)`;
const free = `j.type = ANY($2) AND ${isFree}
  AND EXISTS (SELECT FROM process_instance p WHERE p.key = j.root_key AND p.status = 'active'
    AND ($6::text[] IS NULL OR p.process_id LIKE ANY($6)))`;
const nextRoot = (after: string) =>
  `(SELECT min(root_key) FROM job WHERE retries > 0 AND root_key > ${after})`;

/**
 * A job's place in the row: the moment of its creation, six seconds earlier for each point of priority above 50
 * and later for each below. So an urgent job goes first, and no flood of urgent ones keeps another waiting for
 * more than ten minutes. Written as the index has it.
 */
const rank = (job: string) =>
  `((${job}.created_at AT TIME ZONE 'UTC') - (${job}.priority - 50) * interval '6 seconds')`;

/**
 * The oldest free jobs, and the oldest one of each of the instances whose turn it is, going round. Of these the
 * second job of an instance comes after the first one of every other, so that one with ten thousand jobs keeps
 * nobody waiting. Whether a job is still free is asked again of the locked row.
 */
// Planning it takes ten times as long as running it: it is prepared.
const claim = {
  name: 'claim-jobs',
  text: `
  WITH RECURSIVE clock AS (SELECT coalesce($1::timestamptz, clock_timestamp()) AS at),
  round AS (
    SELECT ${nextRoot('$5')} AS root_key, 1 AS number
    UNION ALL
    SELECT ${nextRoot('round.root_key')}, number + 1 FROM round
    WHERE root_key IS NOT NULL AND number < ${String(turnsPerClaim)}),
  oldest AS (
    SELECT j.key, j.root_key, ${rank('j')} AS rank FROM job j, clock WHERE ${free}
    ORDER BY ${rank('j')} LIMIT $3),
  others AS (
    SELECT first.* FROM round, clock, LATERAL (
      SELECT j.key, j.root_key, ${rank('j')} AS rank FROM job j
      WHERE j.root_key = round.root_key AND ${free} ORDER BY rank, j.key LIMIT 1) first),
  turns AS (
    SELECT key, rank, row_number() OVER (PARTITION BY root_key ORDER BY rank, key) AS turn
    FROM (SELECT * FROM oldest UNION SELECT * FROM others) candidate),
  mine AS (
    SELECT j.key FROM job j JOIN turns USING (key), clock WHERE ${unlocked}
    ORDER BY turn, rank, j.key LIMIT $3 FOR UPDATE OF j SKIP LOCKED),
  claimed AS (
    UPDATE job j SET locked_until = clock.at + $4 * interval '1 millisecond', lock_token = lock_token + 1,
      lock_owner = $7::text, lock_worker = $8::text
    FROM mine, clock WHERE j.key = mine.key RETURNING j.*)
  SELECT c.key, c.root_key AS "rootKey", c.type, c.retries, c.lock_token AS "lockToken",
    c.created_at AS "createdAt", (SELECT at FROM clock) AS "takenAt", i.process_id AS "processId", i.business_key AS "businessKey",
    (SELECT max(root_key) FROM round) AS "turnedTo"
  FROM claimed c JOIN process_instance i ON i.key = c.root_key ORDER BY ${rank('c')}, c.key`,
};

/** For whom jobs are taken, when not for this process itself. */
export interface JobHolder {
  /** A client, as the history names it. */
  readonly owner: string;
  /** How the worker calls itself. */
  readonly worker: string;
  /** Ids of root processes, as patterns of LIKE. */
  readonly processes: readonly string[];
}

/** Takes free jobs: of the types that this process works, or for somebody outside. */
@Injectable()
export class JobClaims {
  private readonly turns = new Map<string, number>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly connections: StepConnections,
    private readonly clock: Clock,
    private readonly registry: JobRegistry,
  ) {}

  /** At most `limit` of these types, for so many milliseconds. */
  async take(
    limit: number,
    types: readonly string[],
    claimMs: number,
    holder?: JobHolder,
  ): Promise<ClaimedJob[]> {
    if (types.length === 0) return [];
    const circle = types.join(' ');
    const rows = await this.connections.query<ClaimRow>(claim, [
      this.clock.fixed(),
      types,
      limit,
      claimMs,
      this.turns.get(circle) ?? 0,
      holder?.processes ?? null,
      holder?.owner ?? null,
      holder?.worker ?? null,
    ]);
    this.turns.set(circle, Number(rows[0]?.turnedTo ?? 0));
    return rows.map(claimedJob);
  }

  /** Milliseconds until a job comes free that waits for its next try; null when none does. */
  async nextInMs(): Promise<number | null> {
    const [row] = await this.dataSource.query<{ ms: number | null }[]>(
      `WITH clock AS (SELECT coalesce($1::timestamptz, clock_timestamp()) AS at)
       SELECT extract(epoch FROM min(j.not_before) - min(clock.at))::float8 * 1000 AS ms
       FROM job j, clock WHERE j.retries > 0 AND j.type = ANY($2) AND j.not_before > clock.at`,
      [this.clock.fixed(), [...this.registry.types, ...this.registry.outside.keys()]],
    );
    return row?.ms ?? null;
  }
}

function claimedJob({ key, rootKey, turnedTo: _, ...rest }: ClaimRow): ClaimedJob {
  return { ...rest, key: Number(key), rootKey: Number(rootKey) };
}
