import type { Transaction } from '@minhbach/database';
import { keepTrace } from '@minhbach/tracing';
import type { WebhookEventType } from './event-types.js';

/** Something that happened, in the words that another system may read. */
export interface Announcement {
  readonly type: WebhookEventType;
  /** Whose event it is; both, where a case goes from one agency to another. */
  readonly agencyCodes: readonly string[];
  /** Public code of the case, or the key of what has none. */
  readonly subject: string;
  /** Keys, states, dates, codes of agencies, days. Never a name, an address or anything that somebody wrote. */
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Notes for each receiver that wants to know of it, in the transaction of what happened: with it, or not at all. One that
 * is paused or suspended gets it when it goes on. Where nobody wants to know, nothing is written.
 */
export async function announce(tx: Transaction, announcement: Announcement): Promise<void> {
  const { type, agencyCodes, subject, data } = announcement;
  const noted = await tx.query<{ id: string }>(
    `WITH meant AS (
       SELECT key FROM webhook_subscription
       WHERE ended_at IS NULL AND (event_types IS NULL OR $1 = ANY (event_types))
         AND (agency_code IS NULL OR agency_code = ANY ($2::text[]))),
     event AS (
       INSERT INTO webhook_event (id, type, subject, data, occurred_at)
       SELECT gen_random_uuid(), $1, $3, $4::jsonb, $5::timestamptz WHERE EXISTS (SELECT FROM meant)
       RETURNING id)
     INSERT INTO webhook_delivery (event_id, subscription_key, created_at, due_at)
     SELECT event.id, meant.key, $5::timestamptz, $5::timestamptz FROM event, meant RETURNING event_id AS id`,
    [type, agencyCodes, subject, JSON.stringify(data), tx.now],
  );
  await keepTrace(
    tx,
    noted.slice(0, 1).map(({ id }) => `event:${id}` as const),
  );
}
