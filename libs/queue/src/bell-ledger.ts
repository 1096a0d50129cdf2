import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DoorbellName } from './doorbell.js';

/**
 * The rows that say which bells are already going to ring, so that a thousand commits cost one queue job. The
 * database's clock counts; a fixed clock of a test has no say about bells.
 */
@Injectable()
export class BellLedger {
  constructor(private readonly dataSource: DataSource) {}

  /** True when the bell must be rung: none is under way that rings as early. */
  async mark(name: DoorbellName, delayMs: number): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      `WITH bell AS (SELECT clock_timestamp() + $2 * interval '1 millisecond' AS at),
         marked AS (
           UPDATE doorbell SET rings_at = bell.at FROM bell
           WHERE name = $1 AND (rings_at IS NULL OR rings_at > bell.at)
           RETURNING name)
       SELECT name FROM marked`,
      [name, delayMs],
    );
    return rows.length > 0;
  }

  /**
   * Takes the mark of a bell that has rung, or that was to ring and did not. One that is still to come keeps
   * it, but for the second by which a worker's clock may be ahead.
   */
  async clear(name: DoorbellName): Promise<void> {
    await this.dataSource.query(
      `UPDATE doorbell SET rings_at = NULL
       WHERE name = $1 AND rings_at <= clock_timestamp() + interval '1 second'`,
      [name],
    );
  }

  /** Takes the mark of a bell that could not be rung. */
  async withdraw(name: DoorbellName): Promise<void> {
    await this.dataSource.query('UPDATE doorbell SET rings_at = NULL WHERE name = $1', [name]);
  }
}
