import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What tells at a glance whether the engine keeps up. Seconds and counts; 0 when nothing waits. */
export interface Pulse {
  /** Age of the oldest message between processes that is still to be brought. */
  readonly oldestOutboxSeconds: number;
  /** By how much the most overdue timer that may fire is late. */
  readonly timerLatenessSeconds: number;
  /** How long the oldest job that could be done has waited. */
  readonly oldestJobSeconds: number;
  readonly openIncidents: number;
  /** Jobs without tries left. */
  readonly deadJobs: number;
  /** Of the oldest transaction on this database. */
  readonly oldestTransactionSeconds: number;
}

const secondsSince = (instant: string) =>
  `coalesce(greatest(extract(epoch FROM clock_timestamp() - ${instant})::float8, 0), 0)`;
const isActive = (row: string) =>
  `EXISTS (SELECT FROM process_instance p WHERE p.key = ${row}.root_key AND p.status = 'active')`;

const question = `SELECT
  ${secondsSince('(SELECT min(created_at) FROM outbox)')} AS "oldestOutboxSeconds",
  ${secondsSince(`least((SELECT min(t.due_at) FROM timer t WHERE t.due_at < clock_timestamp() AND ${isActive('t')}),
    (SELECT min(due_at) FROM start_timer))`)} AS "timerLatenessSeconds",
  ${secondsSince(`(SELECT min(greatest(j.created_at, j.not_before, j.locked_until)) FROM job j
    WHERE j.retries > 0 AND ${isActive('j')})`)} AS "oldestJobSeconds",
  (SELECT count(*)::integer FROM incident) AS "openIncidents",
  (SELECT count(*)::integer FROM job WHERE retries <= 0) AS "deadJobs",
  ${secondsSince(`(SELECT min(xact_start) FROM pg_stat_activity WHERE datname = current_database()
    AND pid <> pg_backend_pid())`)} AS "oldestTransactionSeconds"`;

/** Asks the database how the engine is. */
@Injectable()
export class EnginePulse {
  constructor(private readonly dataSource: DataSource) {}

  async read(): Promise<Pulse> {
    const [row] = await this.dataSource.query<Pulse[]>(question);
    if (!row) throw new Error('The database did not say how the engine is.');
    return row;
  }
}
