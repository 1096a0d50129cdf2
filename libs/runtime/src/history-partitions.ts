import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';

const monthsAhead = 12;
const lookEveryMs = 3_600_000;

/** Sees to it that every month of the coming year has its part of the history. */
@Injectable()
export class HistoryPartitions {
  private readonly logger = new Logger(HistoryPartitions.name);
  private nextLook = 0;

  constructor(private readonly dataSource: DataSource) {}

  /** Looks once an hour, by the database's clock. */
  async ensureAhead(): Promise<void> {
    if (performance.now() < this.nextLook) return;
    this.nextLook = performance.now() + lookEveryMs;
    try {
      await this.dataSource.query('SELECT ensure_history_partitions(clock_timestamp(), $1)', [
        monthsAhead,
      ]);
    } catch (error) {
      // Rows go to the default partition meanwhile; nothing is lost.
      this.logger.error(`no partitions for the coming months: ${String(error)}`);
    }
  }
}
