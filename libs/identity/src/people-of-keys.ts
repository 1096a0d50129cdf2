import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { signedInColumns } from './signed-in-columns.js';
import type { SignedInPerson } from './signed-in-person.js';

/** Those of these people who can sign in, as they would be then, with their groups of the transaction's date. */
export async function peopleOfKeys(
  tx: Transaction,
  keys: readonly string[],
): Promise<SignedInPerson[]> {
  return tx.query<SignedInPerson>(
    `SELECT ${signedInColumns('$2::date')}
     FROM person p
     JOIN account a ON a.person_key = p.key AND a.disabled_at IS NULL
     LEFT JOIN organisation o ON o.key = p.organisation_key
     WHERE p.key = ANY($1::bigint[]) ORDER BY p.key`,
    [keys, localDateOf(tx.now)],
  );
}
