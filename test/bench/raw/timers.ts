import type { Pool } from 'pg';
import { RawBatchStatement } from './batch-statement.js';
import type { RawStep } from './recorded-steps.js';

/** As many as the service claims at once. */
const claimed = 100;
/** As many hands as the service has where much waits. */
const hands = 2;

const claim = {
  name: 'raw-claim-timers',
  text: `UPDATE timer SET claimed_until = clock_timestamp() + interval '10 seconds'
    WHERE key IN (SELECT key FROM timer
      WHERE due_at <= clock_timestamp() AND (claimed_until IS NULL OR claimed_until <= clock_timestamp())
      ORDER BY due_at LIMIT ${String(claimed)} FOR UPDATE SKIP LOCKED)
    RETURNING root_key`,
};

/** Claims due timers by the hundred and writes the rows of their steps, a claim's in one transaction. */
export class RawTimers {
  private readonly statement: RawBatchStatement;

  constructor(
    private readonly pool: Pool,
    fired: RawStep,
  ) {
    this.statement = new RawBatchStatement('raw-fire-timers', 'raw', fired);
  }

  /** Fires what is due until nothing is left; returns how many. */
  async fireAll(): Promise<number> {
    const counts = await Promise.all(
      Array.from({ length: hands }, () => this.untilNothingIsLeft()),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }

  private async untilNothingIsLeft(): Promise<number> {
    let total = 0;
    for (;;) {
      const { rows } = await this.pool.query<{ root_key: string }>(claim);
      if (rows.length === 0) return total;
      // A root's own key is the first of its block (`recorded-steps.ts`).
      const roots = rows.map(({ root_key }) => Number(root_key));
      await this.pool.query(this.statement.query(roots, new Date().toISOString()));
      total += rows.length;
    }
  }
}
