import { Clock, type Transaction } from '@minhbach/database';
import type { Key, TriggerBody } from '@minhbach/engine';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { BatchAction } from './batch-operation.js';
import { DefinitionStore } from './definition-store.js';
import { InstanceSteps } from './instance-steps.js';
import { Refusal } from './refusal.js';
import type { DomainWork } from './step-request.js';
import { StepQueue } from './step-queue.js';

/** One instance of a batch operation that this process has taken. */
interface Item {
  readonly batchKey: Key;
  readonly rootKey: Key;
  readonly action: BatchAction;
  readonly actor: string;
}

type ItemRow = Omit<Item, 'batchKey' | 'rootKey'> & {
  readonly batchKey: string;
  readonly rootKey: string;
};

/** How long an instance belongs to whoever took it; after that another may try. */
const claimMs = 30_000;

const claim = `
  WITH clock AS (SELECT coalesce($1::timestamptz, clock_timestamp()) AS at),
  free AS (
    SELECT i.batch_key, i.root_key FROM batch_operation b, clock, LATERAL (
      SELECT batch_key, root_key FROM batch_item WHERE batch_key = b.key AND state = 'pending'
        AND (claimed_until IS NULL OR claimed_until <= clock.at)
      ORDER BY root_key LIMIT $2 FOR UPDATE SKIP LOCKED) i
    WHERE b.status = 'running' ORDER BY b.key LIMIT $2),
  claimed AS (
    UPDATE batch_item i SET claimed_until = clock.at + $3 * interval '1 millisecond'
    FROM free, clock WHERE i.batch_key = free.batch_key AND i.root_key = free.root_key
    RETURNING i.batch_key, i.root_key)
  SELECT c.batch_key AS "batchKey", c.root_key AS "rootKey", b.action, b.actor
  FROM claimed c JOIN batch_operation b ON b.key = c.batch_key ORDER BY c.batch_key, c.root_key`;

/**
 * Works batch operations off in chunks, so that people's commands come in between. That an instance is done is
 * written in the transaction that does it: whoever is killed in between leaves it pending, and nothing is done
 * twice.
 */
@Injectable()
export class BatchWorker {
  private readonly logger = new Logger(BatchWorker.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly steps: StepQueue,
    private readonly definitions: DefinitionStore,
    private readonly instances: InstanceSteps,
  ) {}

  /** Takes at most `limit` instances; returns how many it took. */
  async workOff(limit = 50): Promise<number> {
    const values = [this.clock.fixed(), limit, claimMs];
    const rows = await this.dataSource.query<ItemRow[]>(claim, values);
    const items = rows.map((row) => ({
      ...row,
      batchKey: Number(row.batchKey),
      rootKey: Number(row.rootKey),
    }));
    await Promise.all(items.map((item) => this.attempt(item)));
    if (items.length > 0) await this.closeEmptied();
    return items.length;
  }

  private async attempt(item: Item): Promise<void> {
    try {
      await this.perform(item);
    } catch (error) {
      if (error instanceof Refusal) await this.fail(item, error);
      else this.logger.error(`instance ${item.rootKey} is still to be done: ${String(error)}`);
    }
  }

  private async perform(item: Item): Promise<void> {
    const { action, rootKey, actor } = item;
    if (action.type === 'correlate') {
      const { name, variables } = action;
      await this.instances.correlate({ rootKey, name, variables, actor, work: marking(item) });
      return;
    }
    if (action.type === 'migrate') await this.definitions.ensure([action.definitionKey]);
    const bodies = await this.bodiesOf(action, rootKey);
    for (const [index, body] of bodies.entries()) {
      const work = index === bodies.length - 1 ? marking(item) : undefined;
      await this.steps.submit({ rootKey, body, actor, work });
    }
    if (bodies.length === 0) await this.mark(item);
  }

  private async bodiesOf(
    action: Exclude<BatchAction, { type: 'correlate' }>,
    rootKey: Key,
  ): Promise<TriggerBody[]> {
    if (action.type === 'set-variables') return [{ ...action, scopeKey: rootKey }];
    if (action.type !== 'resolve-incidents') return [action];
    const rows = await this.dataSource.query<{ key: string }[]>(
      'SELECT key FROM incident WHERE root_key = $1 ORDER BY key',
      [rootKey],
    );
    const { retries } = action;
    return rows.map(({ key }) => ({ type: 'resolve-incident', incidentKey: Number(key), retries }));
  }

  /** Of an instance for which there was nothing to do. */
  private async mark({ batchKey, rootKey }: Item): Promise<void> {
    await this.dataSource.query(
      `UPDATE batch_item SET state = 'done' WHERE batch_key = $1 AND root_key = $2 AND state = 'pending'`,
      [batchKey, rootKey],
    );
  }

  private async fail({ batchKey, rootKey }: Item, refusal: Refusal): Promise<void> {
    const { code, message, details } = refusal;
    await this.dataSource.query(
      `UPDATE batch_item SET state = 'failed', code = $3, message = $4, faults = $5
       WHERE batch_key = $1 AND root_key = $2 AND state = 'pending'
         AND (SELECT status FROM batch_operation WHERE key = $1) = 'running'`,
      [batchKey, rootKey, code, message, Array.isArray(details) ? JSON.stringify(details) : null],
    );
  }

  private async closeEmptied(): Promise<void> {
    await this.dataSource.query(
      `UPDATE batch_operation b
       SET status = 'completed', ended_at = coalesce($1::timestamptz, clock_timestamp())
       WHERE status = 'running' AND NOT EXISTS (
         SELECT FROM batch_item WHERE batch_key = b.key AND state = 'pending')`,
      [this.clock.fixed()],
    );
  }
}

/** Refused when somebody else has done it, or the operation was cancelled meanwhile. */
function marking({ batchKey, rootKey }: Item): DomainWork {
  return async (tx: Transaction) => {
    const rows = await tx.query(
      `UPDATE batch_item i SET state = 'done' FROM batch_operation b
       WHERE i.batch_key = $1 AND i.root_key = $2 AND i.state = 'pending'
         AND b.key = i.batch_key AND b.status = 'running' RETURNING 1`,
      [batchKey, rootKey],
    );
    if (rows.length === 0) throw new Refusal('wrong-state', 'It is done, or no longer wanted.');
    return undefined;
  };
}
