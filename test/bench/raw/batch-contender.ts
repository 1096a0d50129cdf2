import type { KeyAllocator } from '@minhbach/database';
import type { Pool } from 'pg';
import type { Contender } from '../measure.js';
import { RawBatchStatement } from './batch-statement.js';
import { RawJobs } from './jobs.js';
import { keysPerInstance, type RawStep } from './recorded-steps.js';

/** Instances whose steps the batched raw contender writes together. */
export const rawBatchSize = 20;

const jobType = 'raw-batch';

/** W0 in batches: the same step of twenty instances is one prepared statement and one transaction. */
export class RawBatchContender implements Contender {
  readonly name = 'raw, batched';
  private readonly statements: readonly RawBatchStatement[];
  private readonly jobs: RawJobs;

  constructor(
    workloadId: string,
    private readonly steps: readonly RawStep[],
    private readonly pool: Pool,
    private readonly keys: KeyAllocator,
  ) {
    this.statements = steps.map(
      (step, index) =>
        new RawBatchStatement(`${jobType}-${workloadId}-${String(index)}`, jobType, step),
    );
    this.jobs = new RawJobs(pool, jobType);
  }

  async play(): Promise<number> {
    const firstKeys = await this.takeKeys(rawBatchSize);
    for (const [index, statement] of this.statements.entries()) {
      await this.pool.query(statement.query(firstKeys, new Date().toISOString()));
      const offsets = this.steps[index]?.jobOffsets ?? [];
      const jobKeys = firstKeys.flatMap((first) => offsets.map((offset) => first + offset));
      await Promise.all(jobKeys.map((jobKey) => this.jobs.claimed(jobKey)));
    }
    return firstKeys.length;
  }

  /** Starts instances that stay where their first step leaves them; returns the first key of each. */
  async leaveOpen(count: number): Promise<readonly number[]> {
    const firstKeys = await this.takeKeys(count);
    const statement = this.statements[0];
    if (statement) await this.pool.query(statement.query(firstKeys, new Date().toISOString()));
    return firstKeys;
  }

  private async takeKeys(count: number): Promise<number[]> {
    const keys: number[] = [];
    for (let taken = 0; taken < count; taken++) keys.push(await this.keys.take(keysPerInstance));
    return keys;
  }
}
