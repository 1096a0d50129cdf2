import { Clock } from '@minhbach/database';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isFree } from './job-claims.js';
import { SharedWait } from './shared-wait.js';

/** Lets workers outside wait until there may be a job of their types. */
@Injectable()
export class JobWaits implements OnModuleDestroy {
  private readonly wait: SharedWait<string>;

  constructor(dataSource: DataSource, clock: Clock) {
    this.wait = new SharedWait(async (types) => {
      const rows = await dataSource.query<{ type: string }[]>(
        `WITH clock AS (SELECT coalesce($1::timestamptz, clock_timestamp()) AS at)
         SELECT type FROM unnest($2::text[]) AS wanted(type) WHERE EXISTS (
           SELECT FROM job j, clock WHERE j.type = wanted.type AND ${isFree})`,
        [clock.fixed(), types],
      );
      return rows.map(({ type }) => type);
    });
  }

  /** Fulfilled when one may be free, the time is up, or the caller has gone. */
  until(types: readonly string[], waitMs: number, signal: AbortSignal): Promise<void> {
    return this.wait.until(types, waitMs, signal);
  }

  onModuleDestroy(): void {
    this.wait.close();
  }
}
