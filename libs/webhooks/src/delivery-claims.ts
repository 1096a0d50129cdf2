import { Clock, UnitOfWork } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { KeptEvent } from './event-body.js';

/** An event that this process may bring to a receiver until its lease ends. */
export interface ClaimedDelivery {
  readonly subscriptionKey: string;
  readonly address: string;
  readonly event: KeptEvent;
  /** All attempts ever, this one included. Only the newest may note how it ended. */
  readonly attempt: number;
  /** Of these, those since it was last sent anew. */
  readonly turn: number;
  readonly sealedSecret: Buffer;
  /** The one before, while it is still valid. */
  readonly sealedPrevious: Buffer | null;
  readonly claimedAt: Date;
}

/** Longer than one attempt may take. */
const leaseSeconds = 60;

const at = '(SELECT coalesce($1::timestamptz, clock_timestamp()))';
const isActive = 's.ended_at IS NULL AND s.paused_at IS NULL AND s.suspended_at IS NULL';

interface Row extends KeptEvent, Omit<ClaimedDelivery, 'event'> {}

/** Takes deliveries that are due. */
@Injectable()
export class DeliveryClaims {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Receivers for which something is due, and who may get it. */
  async receivers(): Promise<string[]> {
    const rows = await this.dataSource.query<{ key: string }[]>(
      `SELECT s.key::text FROM webhook_subscription s WHERE ${isActive} AND EXISTS (
         SELECT FROM webhook_delivery d WHERE d.subscription_key = s.key AND d.due_at <= ${at})
       ORDER BY s.key`,
      [this.clock.fixed()],
    );
    return rows.map(({ key }) => key);
  }

  /** At most `limit` for one receiver, the one due for longest first; nobody else gets them while the lease runs. */
  async take(subscriptionKey: string, limit: number): Promise<ClaimedDelivery[]> {
    const rows = await this.unitOfWork.run((tx) =>
      tx.query<Row>(
        `WITH due AS MATERIALIZED (
           SELECT subscription_key, event_id FROM webhook_delivery
           WHERE subscription_key = $2 AND due_at <= $1
           ORDER BY due_at, event_id LIMIT $3 FOR UPDATE SKIP LOCKED)
         UPDATE webhook_delivery d
         SET attempts = d.attempts + 1, due_at = $1::timestamptz + make_interval(secs => $4)
         FROM due JOIN webhook_subscription s ON s.key = due.subscription_key AND ${isActive}
           JOIN webhook_event e ON e.id = due.event_id
         WHERE d.subscription_key = due.subscription_key AND d.event_id = due.event_id
         RETURNING s.key::text AS "subscriptionKey", s.address, d.attempts AS attempt,
           d.attempts - d.attempts_before AS turn, s.secret AS "sealedSecret",
           CASE WHEN s.previous_until > $1 THEN s.previous_secret END AS "sealedPrevious",
           e.id, e.type, e.subject, e.data, e.occurred_at AS "occurredAt",
           $1::timestamptz AS "claimedAt"`,
        [tx.now, subscriptionKey, limit, leaseSeconds],
      ),
    );
    return rows.map(({ id, type, subject, data, occurredAt, ...claim }) => ({
      ...claim,
      event: { id, type, subject, data, occurredAt },
    }));
  }
}
