import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';

/** A person who is meant by a recipient: himself, or one of a group. */
export interface RecipientPerson {
  readonly recipient: string;
  readonly personKey: string;
}

const personId = /^\d{1,18}$/;

/** The people with an open account behind ids of people and names of groups, by their groups of the step's date. */
export async function peopleBehind(
  tx: Transaction,
  recipients: readonly string[],
): Promise<RecipientPerson[]> {
  return peopleBehindOn(tx, localDateOf(tx.now), recipients);
}

/** The same by their groups of a local date. */
export async function peopleBehindOn(
  db: Pick<Transaction, 'query'>,
  day: string,
  recipients: readonly string[],
): Promise<RecipientPerson[]> {
  return db.query<RecipientPerson>(
    `SELECT person_key::text AS recipient, person_key::text AS "personKey" FROM account
     WHERE disabled_at IS NULL AND person_key = ANY($1::bigint[])
     UNION
     SELECT m.group_name, m.person_key::text FROM membership m
     JOIN account a ON a.person_key = m.person_key AND a.disabled_at IS NULL
     WHERE m.group_name = ANY($2::text[]) AND m.valid_from <= $3
       AND (m.valid_to IS NULL OR m.valid_to >= $3)`,
    [
      recipients.filter((each) => personId.test(each)),
      recipients.filter((each) => !personId.test(each)),
      day,
    ],
  );
}
