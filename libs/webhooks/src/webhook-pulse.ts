import { Clock } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** How the sending of events is doing. */
export interface WebhookStanding {
  /** Age of the oldest event that waits for a receiver who is neither paused nor suspended; 0 when none waits. */
  readonly oldestSeconds: number;
  /** Events that were given up. */
  readonly deadLetters: number;
  /** Receivers to whom nothing is sent because they failed. */
  readonly suspended: number;
}

/** Reads how the sending of events is doing. */
@Injectable()
export class WebhookPulse {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<WebhookStanding> {
    const [row] = await this.dataSource.query<WebhookStanding[]>(
      `SELECT coalesce(extract(epoch FROM coalesce($1::timestamptz, clock_timestamp()) - (
           SELECT min(d.created_at) FROM webhook_delivery d
           JOIN webhook_subscription s ON s.key = d.subscription_key
           WHERE d.due_at IS NOT NULL AND s.paused_at IS NULL AND s.suspended_at IS NULL)), 0)::float
           AS "oldestSeconds",
         (SELECT count(*)::integer FROM webhook_delivery WHERE dead_at IS NOT NULL) AS "deadLetters",
         (SELECT count(*)::integer FROM webhook_subscription
           WHERE suspended_at IS NOT NULL AND ended_at IS NULL) AS suspended`,
      [this.clock.fixed()],
    );
    if (!row) throw new Error('the database gave no row');
    return row;
  }
}
