import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

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
    await this.dataSource.query(
      `INSERT INTO sign_in_attempt AS a (subject, window_began_at, failures)
       VALUES ($1, clock_timestamp(), 1)
       ON CONFLICT (subject) DO UPDATE SET (failures, window_began_at) = (
         SELECT CASE WHEN is_over THEN 1 ELSE a.failures + 1 END,
           CASE WHEN is_over THEN clock_timestamp() ELSE a.window_began_at END
         FROM (SELECT a.window_began_at < clock_timestamp() - make_interval(mins => $2) AS is_over) w)`,
      [subject, windowMinutes],
    );
  }
}
