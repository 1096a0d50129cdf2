import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';

const alarmMs = 1_000;

/**
 * Nothing is decided by the clock of this machine, but the queue's delays are, and so are the times in its log:
 * whoever runs the service should know when it is wrong.
 */
@Injectable()
export class ClockSkew {
  private readonly logger = new Logger(ClockSkew.name);

  constructor(private readonly dataSource: DataSource) {}

  async check(): Promise<void> {
    const skew = await this.now();
    if (Math.abs(skew) < alarmMs) return;
    const direction = skew > 0 ? 'behind' : 'ahead of';
    this.logger.error(
      `this machine's clock is ${(Math.abs(skew) / 1000).toFixed(1)} s ${direction} the database's`,
    );
  }

  /** By how many milliseconds the database's clock is certainly ahead of this machine's; negative: behind. */
  async now(): Promise<number> {
    const before = Date.now();
    const [row] = await this.dataSource.query<{ ms: number }[]>(
      'SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS ms',
    );
    return certainSkewMs(before, row?.ms ?? before, Date.now());
  }
}

/** By how much the database's clock is certainly ahead of ours (negative: behind), whenever within the call it was read. */
export function certainSkewMs(before: number, database: number, after: number): number {
  if (database > after) return database - after;
  return database < before ? database - before : 0;
}
