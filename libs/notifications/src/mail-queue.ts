import type { Transaction } from '@minhbach/database';
import { keepTrace } from '@minhbach/tracing';
import { peopleBehind } from '@minhbach/identity';

/** A notification that was just written. */
interface Told {
  readonly key: string;
  readonly recipient: string;
}

/**
 * Notes, in the transaction of the notifications, what goes to whom by mail: at once, or with the next digest. Who
 * is meant several times is written to once.
 */
export async function queueMails(
  tx: Transaction,
  kind: string,
  told: readonly Told[],
): Promise<void> {
  const people = await peopleBehind(
    tx,
    told.map(({ recipient }) => recipient),
  );
  if (people.length === 0) return;
  const keyOf = new Map(told.map(({ key, recipient }) => [recipient, key]));
  await tx.query(
    `WITH meant AS (
       SELECT person_key, min(notification_key) AS notification_key
       FROM unnest($1::bigint[], $2::bigint[]) AS m (person_key, notification_key) GROUP BY person_key),
     wanted AS (
       SELECT m.*, coalesce(s.by_kind ->> $3, s.otherwise) AS channel
       FROM meant m JOIN mail_settings s USING (person_key) WHERE s.address IS NOT NULL),
     later AS (
       INSERT INTO digest_entry (notification_key, person_key, created_at)
       SELECT notification_key, person_key, $4 FROM wanted WHERE channel = 'daily')
     INSERT INTO mail (id, person_key, notification_key, created_at, due_at)
     SELECT 'n' || notification_key || '.p' || person_key, person_key, notification_key, $4, $4
     FROM wanted WHERE channel = 'at-once'`,
    [
      people.map(({ personKey }) => personKey),
      people.map(({ recipient }) => keyOf.get(recipient)),
      kind,
      tx.now,
    ],
  );
  await keepTrace(
    tx,
    told.map(({ key }) => `notice:${key}` as const),
  );
}
