import { Clock } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const dayMs = 86_400_000;
const rowsAtOnce = 5_000;

/** Forgets the replies that were kept for calls which might come again: whoever repeats one later has it done anew. */
@Injectable()
export class ReplySweeper {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Deletes those that are more than so many days old, a few at a time; how many. Safe in many processes at once. */
  async sweep(olderThanDays: number): Promise<number> {
    const before = new Date((await this.clock.now()).getTime() - olderThanDays * dayMs);
    let swept = 0;
    for (;;) {
      const [, rows] = await this.dataSource.query<[unknown, number]>(
        `DELETE FROM idempotency_record WHERE ctid = ANY (ARRAY(
           SELECT ctid FROM idempotency_record WHERE created_at < $1 LIMIT ${String(rowsAtOnce)}
           FOR UPDATE SKIP LOCKED))`,
        [before],
      );
      swept += rows;
      if (rows < rowsAtOnce) return swept;
    }
  }
}
