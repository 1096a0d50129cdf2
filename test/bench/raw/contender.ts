import type { KeyAllocator } from '@minhbach/database';
import type { Pool } from 'pg';
import type { Contender } from '../measure.js';
import { RawJobs } from './jobs.js';
import { RawStatement } from './statement.js';
import { keysPerInstance, type RawStep } from './recorded-steps.js';

const jobType = 'raw';

/** W0: each step of each instance is one prepared statement, which is one transaction. */
export class RawContender implements Contender {
  readonly name = 'raw';
  private readonly statements: readonly RawStatement[];
  private readonly jobs: RawJobs;

  constructor(
    workloadId: string,
    private readonly steps: readonly RawStep[],
    private readonly pool: Pool,
    private readonly keys: KeyAllocator,
  ) {
    this.statements = steps.map(
      (step, index) => new RawStatement(`${jobType}-${workloadId}-${String(index)}`, jobType, step),
    );
    this.jobs = new RawJobs(pool, jobType);
  }

  async play(): Promise<number> {
    const firstKey = await this.keys.take(keysPerInstance);
    for (const [index, statement] of this.statements.entries()) {
      await this.pool.query(statement.query(firstKey, new Date().toISOString()));
      const offsets = this.steps[index]?.jobOffsets ?? [];
      await Promise.all(offsets.map((offset) => this.jobs.claimed(firstKey + offset)));
    }
    return 1;
  }
}
