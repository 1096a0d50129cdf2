import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What nobody overlooks: a process is told of it, and so is whoever looks for what is wrong. */
export const alarmingSkewMs = 1_000;

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
    if (Math.abs(skew) < alarmingSkewMs) return;
    this.logger.error(`this machine's clock is ${skewInWords(skew)} the database's`);
  }

  /** By how many milliseconds the database's clock is certainly ahead of this machine's; negative: behind. */
  async now(): Promise<number> {
    return readSkewMs(this.dataSource, Date.now);
  }
}

/** The same for a clock that is handed in. */
export async function readSkewMs(dataSource: DataSource, now: () => number): Promise<number> {
  const before = now();
  const [row] = await dataSource.query<{ ms: number }[]>(
    'SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS ms',
  );
  return certainSkewMs(before, row?.ms ?? before, now());
}

/** `1.5 s behind`, or `ahead of`. */
export function skewInWords(skewMs: number): string {
  const direction = skewMs > 0 ? 'behind' : 'ahead of';
  return `${(Math.abs(skewMs) / 1000).toFixed(1)} s ${direction}`;
}

/** By how much the database's clock is certainly ahead of ours (negative: behind), whenever within the call it was read. */
export function certainSkewMs(before: number, database: number, after: number): number {
  if (database > after) return database - after;
  return database < before ? database - before : 0;
}
