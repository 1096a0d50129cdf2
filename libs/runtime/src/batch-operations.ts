import { Clock, KeyAllocator, UnitOfWork, type Transaction } from '@minhbach/database';
import type { Key } from '@minhbach/engine';
import { Doorbell } from '@minhbach/queue';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { BatchAction, BatchFailure, BatchRequest, BatchView } from './batch-operation.js';
import { whereOf, type InstanceFilter } from './instance-filter.js';
import { cursorOf, marksIn, pageOf, type Page } from './page.js';
import { Refusal } from './refusal.js';
import { ringBell } from './ring-bell.js';

interface PageRequest {
  readonly limit: number;
  readonly after?: string | undefined;
}

type BatchRow = Omit<BatchView, 'key' | 'type' | 'createdAt' | 'endedAt'> & {
  readonly key: string;
  readonly action: BatchAction;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
};

type FailureRow = Omit<BatchFailure, 'rootKey' | 'faults'> & {
  readonly rootKey: string;
  readonly faults: BatchFailure['faults'] | null;
};

/** Nothing can be done to an instance that is over. */
const alive = `i.status IN ('active', 'suspended')`;

const view = `
  SELECT b.key, b.action, b.filter, b.status, b.total, b.actor, b.created_at AS "createdAt",
    b.ended_at AS "endedAt", n.pending, n.done, n.failed
  FROM batch_operation b, LATERAL (
    SELECT count(*) FILTER (WHERE state = 'pending')::integer AS pending,
      count(*) FILTER (WHERE state = 'done')::integer AS done,
      count(*) FILTER (WHERE state = 'failed')::integer AS failed
    FROM batch_item WHERE batch_key = b.key) n`;

/** Operations over all instances that a filter finds, as rows that outlive whoever works them off. */
@Injectable()
export class BatchOperations {
  private readonly logger = new Logger(BatchOperations.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: KeyAllocator,
    private readonly clock: Clock,
    private readonly doorbell: Doorbell,
  ) {}

  /** How many instances an operation with this filter would concern now. */
  async count(filter: InstanceFilter): Promise<number> {
    const { where, values } = whereOf(filter);
    const [row] = await this.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::integer AS n FROM process_instance i WHERE ${alive} AND ${where}`,
      values,
    );
    return row?.n ?? 0;
  }

  /** Notes the instances that the filter finds now, and returns at once; the worker does the rest. */
  async create(
    { action, filter, actor }: BatchRequest,
    after?: (tx: Transaction, batch: BatchView) => Promise<void>,
  ): Promise<BatchView> {
    const key = await this.keys.take(1);
    const batch = await this.unitOfWork.run(async (tx) => {
      const { where, values } = whereOf(filter, [key]);
      const [noted] = await tx.query<{ n: number }>(
        `WITH noted AS (
           INSERT INTO batch_item (batch_key, root_key)
           SELECT $1::bigint, i.key FROM process_instance i WHERE ${alive} AND ${where} RETURNING 1)
         SELECT count(*)::integer AS n FROM noted`,
        values,
      );
      const total = noted?.n ?? 0;
      const row = [key, JSON.stringify(action), JSON.stringify(filter), total, actor, tx.now];
      await tx.query(
        `INSERT INTO batch_operation (key, action, filter, status, total, actor, created_at, ended_at)
         VALUES ($1, $2, $3, CASE WHEN $4::integer = 0 THEN 'completed' ELSE 'running' END, $4, $5, $6,
           CASE WHEN $4::integer = 0 THEN $6::timestamptz END)`,
        row,
      );
      const [created] = await tx.query<BatchRow>(`${view} WHERE b.key = $1`, [key]);
      if (!created) throw new Error('a new batch operation cannot be read');
      await after?.(tx, viewOf(created));
      return viewOf(created);
    });
    void ringBell(this.doorbell, 'batches', this.logger);
    return batch;
  }

  /** What has been done stays done; what is pending is left alone. */
  async cancel(key: Key): Promise<BatchView> {
    const rows = await this.dataSource.query<[unknown[], number]>(
      `UPDATE batch_operation SET status = 'cancelled', ended_at = coalesce($2::timestamptz, clock_timestamp())
       WHERE key = $1 AND status = 'running'`,
      [key, this.clock.fixed()],
    );
    const batch = await this.read(key);
    if (!batch) throw new Refusal('not-found', 'There is no such batch operation.');
    if (rows[1] > 0) return batch;
    throw new Refusal('wrong-state', 'The batch operation has ended already.');
  }

  async read(key: Key): Promise<BatchView | null> {
    const [row] = await this.dataSource.query<BatchRow[]>(`${view} WHERE b.key = $1`, [key]);
    return row ? viewOf(row) : null;
  }

  /** The newest first. */
  async list({ limit, after }: PageRequest): Promise<Page<BatchView>> {
    const [key = null] = after === undefined ? [] : marksIn(after, ['key']);
    const rows = await this.dataSource.query<BatchRow[]>(
      `${view} WHERE $1::bigint IS NULL OR b.key < $1 ORDER BY b.key DESC LIMIT $2`,
      [key, limit + 1],
    );
    return pageOf(rows.map(viewOf), limit, (last) => cursorOf([last.key]));
  }

  /** Instances to which it could not be done. */
  async failures(batchKey: Key, { limit, after }: PageRequest): Promise<Page<BatchFailure>> {
    const [key = 0] = after === undefined ? [] : marksIn(after, ['key']);
    const rows = await this.dataSource.query<FailureRow[]>(
      `SELECT root_key AS "rootKey", code, message, faults FROM batch_item
       WHERE batch_key = $1 AND state = 'failed' AND root_key > $2 ORDER BY root_key LIMIT $3`,
      [batchKey, key, limit + 1],
    );
    const failures = rows.map(({ rootKey, faults, ...row }) => ({
      ...row,
      rootKey: Number(rootKey),
      faults: faults ?? [],
    }));
    return pageOf(failures, limit, (last) => cursorOf([last.rootKey]));
  }
}

function viewOf({ key, action, createdAt, endedAt, ...row }: BatchRow): BatchView {
  return {
    ...row,
    key: Number(key),
    type: action.type,
    createdAt: createdAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  };
}
