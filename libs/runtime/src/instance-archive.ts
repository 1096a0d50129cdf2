import { Clock, UnitOfWork, type Transaction } from '@minhbach/database';
import type { Key } from '@minhbach/engine';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { instanceColumns } from './archive-sources.js';
import { StatisticsRollup } from './statistics-rollup.js';

export interface ArchiveReport {
  /** What ended before this instant is in the archive. */
  readonly before: Date;
  readonly instances: number;
  /** Months of the history that went there as a whole. */
  readonly months: readonly string[];
  /** Months that could not go: too much of them belongs to open instances, or they were in use. */
  readonly postponed: readonly string[];
}

const dayMs = 86_400_000;
const instancesAtOnce = 1_000;
const rowsAtOnce = 5_000;
/** Instances whose steps may be put aside while nobody can write history. */
const mostKept = 5_000;

/**
 * Takes instances that ended long ago out of the tables that the engine works in. Each move is one transaction,
 * and everybody who reads an instance looks in both places: whatever is interrupted is whole, and goes on.
 */
@Injectable()
export class InstanceArchive {
  private readonly logger = new Logger(InstanceArchive.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly statistics: StatisticsRollup,
  ) {}

  /** How many instances would go now. */
  async count(olderThanDays: number): Promise<Pick<ArchiveReport, 'before' | 'instances'>> {
    const before = await this.limit(olderThanDays);
    const [row] = await this.dataSource.query<{ n: number }[]>(
      'SELECT count(*)::integer AS n FROM process_instance WHERE ended_at < $1',
      [before],
    );
    return { before, instances: row?.n ?? 0 };
  }

  /** Archives what ended in months that were over so many days ago. Safe in many processes at the same time. */
  async archive(olderThanDays: number): Promise<ArchiveReport> {
    const before = await this.limit(olderThanDays);
    // What leaves the history has to be counted first.
    await this.statistics.catchUp();
    const instances = await this.moveInstances(before);
    const moves = await this.moveMonths(before);
    await this.moveRows(before);
    return { before, instances, ...moves };
  }

  /** The history goes by months, in UTC: the beginning of the first one that stays. */
  private async limit(olderThanDays: number): Promise<Date> {
    const last = new Date((await this.clock.now()).getTime() - olderThanDays * dayMs);
    return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth()));
  }

  private async moveInstances(before: Date): Promise<number> {
    let total = 0;
    let last: Key = 0;
    for (;;) {
      const keys = await this.unitOfWork.run((tx) => moveSome(tx, before, last));
      if (keys.length === 0) return total;
      total += keys.length;
      last = Math.max(...keys);
    }
  }

  private async moveMonths(before: Date): Promise<Pick<ArchiveReport, 'months' | 'postponed'>> {
    const months: string[] = [];
    const postponed: string[] = [];
    for (const part of await this.partsBefore(before)) {
      const month = part.slice(-7).replace('_', '-');
      ((await this.moveMonth(part, before)) ? months : postponed).push(month);
    }
    return { months, postponed };
  }

  private async partsBefore(before: Date): Promise<readonly string[]> {
    const rows = await this.dataSource.query<{ part: string }[]>(
      `SELECT c.relname AS part FROM pg_inherits p JOIN pg_class c ON c.oid = p.inhrelid
       WHERE p.inhparent = 'history'::regclass AND c.relname < $1 AND c.relname ~ '^history_\\d'
       ORDER BY c.relname`,
      [`history_${before.toISOString().slice(0, 7).replace('-', '_')}`],
    );
    return rows.map(({ part }) => part);
  }

  private async moveMonth(part: string, before: Date): Promise<boolean> {
    try {
      const [row] = await this.dataSource.query<{ moved: boolean }[]>(
        'SELECT archive_history_month($1, $2, $3) AS moved',
        [part, before, mostKept],
      );
      return row?.moved ?? false;
    } catch (error) {
      // Somebody reads it for longer than writers can wait; the next time, perhaps, nobody does.
      this.logger.warn(`${part} was not archived: ${String(error)}`);
      return false;
    }
  }

  private async moveRows(before: Date): Promise<void> {
    for (;;) {
      const [row] = await this.dataSource.query<{ moved: number }[]>(
        'SELECT archive_history_rows($1, $2) AS moved',
        [before, rowsAtOnce],
      );
      if (!row?.moved) return;
    }
  }
}

/** Moves instances of which every step is counted, the lowest keys after `last` first; returns their keys. */
async function moveSome(tx: Transaction, before: Date, last: Key): Promise<readonly Key[]> {
  const rows = await tx.query<{ key: string }>(
    `WITH due AS (
       SELECT i.key FROM process_instance i
       JOIN statistic_mark m ON m.root_key = i.key AND m.seq = i.seq
       WHERE i.ended_at < $1 AND i.key > $2 ORDER BY i.key LIMIT $3 FOR UPDATE OF i SKIP LOCKED),
     uncounted AS (DELETE FROM statistic_mark m USING due WHERE m.root_key = due.key),
     gone AS (DELETE FROM process_instance i USING due WHERE i.key = due.key RETURNING i.*)
     INSERT INTO archive.process_instance (${instanceColumns})
     SELECT ${instanceColumns} FROM gone RETURNING key`,
    [before, last, instancesAtOnce],
  );
  return rows.map(({ key }) => Number(key));
}
