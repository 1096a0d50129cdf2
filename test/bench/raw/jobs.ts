import type { Pool } from 'pg';

const mostJobs = 100;

/** The plainest claim that two workers can share: free jobs, at most a hundred, for ten seconds. */
const claim = {
  name: 'raw-claim',
  text: `UPDATE job SET locked_until = clock_timestamp() + interval '10 seconds',
      lock_token = lock_token + 1
    WHERE key IN (SELECT key FROM job
      WHERE retries > 0 AND type = $1 AND (locked_until IS NULL OR locked_until <= clock_timestamp())
      ORDER BY created_at LIMIT ${String(mostJobs)} FOR UPDATE SKIP LOCKED)
    RETURNING key`,
};

/** Claims jobs as soon as a step has left some, and hands each to whoever plays its instance. */
export class RawJobs {
  private readonly waiting = new Map<number, () => void>();
  /** Claimed before the answer of its step had come back. */
  private readonly early = new Set<number>();
  private again = false;
  private isBusy = false;

  constructor(
    private readonly pool: Pool,
    private readonly type: string,
  ) {}

  async claimed(jobKey: number): Promise<void> {
    if (this.early.delete(jobKey)) return;
    const claimed = new Promise<void>((resolve) => this.waiting.set(jobKey, resolve));
    void this.ring();
    await claimed;
  }

  private async ring(): Promise<void> {
    this.again = true;
    if (this.isBusy) return;
    this.isBusy = true;
    while (this.again) {
      this.again = false;
      const { rows } = await this.pool.query<{ key: string }>({ ...claim, values: [this.type] });
      for (const { key } of rows) this.hand(Number(key));
      if (rows.length === mostJobs) this.again = true;
    }
    this.isBusy = false;
  }

  private hand(jobKey: number): void {
    const wake = this.waiting.get(jobKey);
    this.waiting.delete(jobKey);
    if (wake) wake();
    else this.early.add(jobKey);
  }
}
