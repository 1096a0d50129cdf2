import { UnitOfWork, type Transaction } from '@minhbach/database';
import type { Key } from '@minhbach/engine';
import { Injectable, Logger } from '@nestjs/common';
import { countSteps, type UncountedRoot } from './statistics-count.js';

const rootsAtOnce = 200;
const seldomMs = 60_000;
/** The next look waits so many times as long as the last one took. */
const restFactor = 300;

interface RootRow {
  readonly key: string;
  readonly definition_key: string;
  readonly seq: number;
  readonly counted: number;
}

/**
 * Keeps the statistics of elements up to date, apart from the steps: these write nothing for it. An instance's
 * steps are numbered without a gap, and its mark says up to which they are counted, in the transaction that
 * counts them: none is counted twice or forgotten, whoever dies or is late.
 */
@Injectable()
export class StatisticsRollup {
  private readonly logger = new Logger(StatisticsRollup.name);
  private nextLook = 0;

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Once a minute, and more seldom where much has to be looked through. */
  async catchUpNowAndThen(): Promise<void> {
    const begun = performance.now();
    if (begun < this.nextLook) return;
    this.nextLook = Infinity;
    try {
      await this.catchUp();
    } catch (error) {
      this.logger.error(`the statistics were not brought up to date: ${String(error)}`);
    } finally {
      const took = performance.now() - begun;
      this.nextLook = performance.now() + Math.max(seldomMs, took * restFactor);
    }
  }

  /** Counts all steps there are now, unless another process is at it. Returns of how many instances. */
  async catchUp(): Promise<number> {
    let startedAt: Date | null = null;
    let last: Key = 0;
    for (let total = 0; ;) {
      const roots = await this.unitOfWork.run(async (tx) => {
        startedAt ??= tx.now;
        return this.countSome(tx, last, startedAt);
      });
      if (roots === null || roots.length === 0) return total;
      total += roots.length;
      last = roots.at(-1)?.key ?? last;
    }
  }

  private async countSome(
    tx: Transaction,
    after: Key,
    startedAt: Date,
  ): Promise<readonly UncountedRoot[] | null> {
    const free = await tx.query('SELECT FROM statistic_progress FOR UPDATE SKIP LOCKED');
    if (free.length === 0) return null;
    const rows = await tx.query<RootRow>(
      `SELECT i.key, i.definition_key, i.seq, coalesce(m.seq, 0) AS counted
       FROM process_instance i LEFT JOIN statistic_mark m ON m.root_key = i.key
       WHERE i.key > $1 AND i.seq > coalesce(m.seq, 0) ORDER BY i.key LIMIT $2`,
      [after, rootsAtOnce],
    );
    const roots = rows.map(({ key, definition_key: definitionKey, seq, counted }) => ({
      key: Number(key),
      definitionKey: Number(definitionKey),
      seq,
      counted,
    }));
    if (roots.length > 0) await countSteps(tx, roots);
    else await tx.query('UPDATE statistic_progress SET counted_at = $1', [startedAt]);
    return roots;
  }
}
