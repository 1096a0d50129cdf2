import { UnitOfWork } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { WebhookEventType } from './event-types.js';
import type { DeliveryFailure } from './webhook-sender.js';

export const deliveryStates = ['waiting', 'delivered', 'dead'] as const;

export type DeliveryState = (typeof deliveryStates)[number];

export interface WebhookAttempt {
  /** ISO 8601. */
  readonly at: string;
  readonly tookMs: number;
  readonly status: number | null;
  readonly failure: DeliveryFailure | null;
}

/** One event for one receiver. */
export interface WebhookDelivery {
  readonly eventId: string;
  readonly type: WebhookEventType;
  readonly subject: string;
  readonly occurredAt: Date;
  readonly state: DeliveryState;
  /** When it is tried next; null when it is not. */
  readonly dueAt: Date | null;
  /** The oldest first. */
  readonly attempts: readonly WebhookAttempt[];
}

export interface DeliveryFilter {
  readonly subscriptionKey: string;
  readonly state?: DeliveryState | undefined;
  /** Only what is older than this event. */
  readonly after?: string | undefined;
  readonly limit: number;
}

const ofState: Readonly<Record<DeliveryState, string>> = {
  waiting: 'd.due_at IS NOT NULL',
  delivered: 'd.delivered_at IS NOT NULL',
  dead: 'd.dead_at IS NOT NULL',
};

const attempts = `SELECT coalesce(json_agg(json_build_object('at', a.attempted_at, 'tookMs', a.took_ms,
    'status', a.status, 'failure', a.failure) ORDER BY a.number), '[]'::json) AS attempts
  FROM webhook_attempt a
  WHERE a.subscription_key = d.subscription_key AND a.event_id = d.event_id`;

/** What was sent to whom, and what was given up. */
@Injectable()
export class WebhookDeliveries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The newest first: as many as asked for, and one more where there are more. */
  async list({ subscriptionKey, state, after, limit }: DeliveryFilter): Promise<WebhookDelivery[]> {
    return this.dataSource.query<WebhookDelivery[]>(
      `SELECT d.event_id::text AS "eventId", e.type, e.subject, e.occurred_at AS "occurredAt",
         CASE WHEN d.dead_at IS NOT NULL THEN 'dead' WHEN d.delivered_at IS NOT NULL THEN 'delivered'
           ELSE 'waiting' END AS state, d.due_at AS "dueAt", a.attempts
       FROM webhook_delivery d JOIN webhook_event e ON e.id = d.event_id
       CROSS JOIN LATERAL (${attempts}) a
       WHERE d.subscription_key = $1 AND ${state ? ofState[state] : 'true'}
         AND ($2::uuid IS NULL OR (d.created_at, d.event_id) < (
           SELECT o.created_at, o.event_id FROM webhook_delivery o
           WHERE o.subscription_key = $1 AND o.event_id = $2))
       ORDER BY d.created_at DESC, d.event_id DESC LIMIT $3`,
      [subscriptionKey, after ?? null, limit + 1],
    );
  }

  /** Sends what arrived or was given up once more, under the same id. False when there is no such event. */
  async sendAgain(subscriptionKey: string, eventId: string): Promise<boolean> {
    return (await this.revive('event_id = $3', [subscriptionKey, eventId])) > 0;
  }

  /** Sends everything once more that was given up; returns how much that is. */
  async sendDeadAgain(subscriptionKey: string): Promise<number> {
    return this.revive('dead_at IS NOT NULL', [subscriptionKey]);
  }

  private async revive(condition: string, [key, ...more]: readonly string[]): Promise<number> {
    const rows = await this.unitOfWork.run((tx) =>
      tx.query(
        `UPDATE webhook_delivery SET due_at = $2, dead_at = NULL, delivered_at = NULL,
           attempts_before = attempts
         WHERE subscription_key = $1 AND due_at IS NULL AND ${condition}
           AND EXISTS (SELECT FROM webhook_subscription WHERE key = $1 AND ended_at IS NULL)
         RETURNING event_id`,
        [key, tx.now, ...more],
      ),
    );
    return rows.length;
  }
}
