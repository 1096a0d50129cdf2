import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface Health {
  readonly ready: boolean;
  /** Name of the newest migration; null when the database cannot be read. */
  readonly schemaVersion: string | null;
}

/** An answer is good for this long, so that a stranger's questions cost at most one write a second. */
const validForMs = 1000;

/** Whether the api can do its work: read and write in its database. */
@Injectable()
export class HealthService {
  private readonly logger = new Logger(HealthService.name);
  private latest: { until: number; health: Promise<Health> } | null = null;

  constructor(private readonly dataSource: DataSource) {}

  /** Asks the database, at most once a second. */
  async check(): Promise<Health> {
    const now = performance.now();
    if (!this.latest || this.latest.until < now) {
      this.latest = { until: now + validForMs, health: this.probe() };
    }
    return this.latest.health;
  }

  private async probe(): Promise<Health> {
    try {
      await this.dataSource.query(
        `INSERT INTO health_probe (id, checked_at) VALUES (true, clock_timestamp())
         ON CONFLICT (id) DO UPDATE SET checked_at = excluded.checked_at`,
      );
      const [newest] = await this.dataSource.query<{ name: string }[]>(
        'SELECT name FROM migrations ORDER BY timestamp DESC LIMIT 1',
      );
      return { ready: newest !== undefined, schemaVersion: newest?.name ?? null };
    } catch (error) {
      this.logger.warn(`not ready: ${String(error)}`);
      return { ready: false, schemaVersion: null };
    }
  }
}
