import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { countAttempts } from './attempt-count.js';

const windowMinutes = 15;

/**
 * Counts wrong guesses in PostgreSQL, so that all processes share the count. A subject is what is guessed at, or
 * the address from which: `tracking:YC-2026-000437`, `feed:192.0.2.7`.
 */
@Injectable()
export class FailedAttempts {
  constructor(private readonly dataSource: DataSource) {}

  /** Whether a subject has failed so often in the present quarter of an hour. */
  async hasReached(limit: number, subject: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      `SELECT FROM sign_in_attempt WHERE subject = $1 AND failures >= $2
         AND window_began_at >= clock_timestamp() - make_interval(mins => $3)`,
      [subject, limit, windowMinutes],
    );
    return rows.length > 0;
  }

  async count(subject: string): Promise<void> {
    await this.dataSource.query(countAttempts, [[subject], windowMinutes]);
  }
}
