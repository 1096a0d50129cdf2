import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import type { SignedInPerson } from './signed-in-person.js';

/** Those of these people who can sign in, as they would be then, with their groups of the transaction's date. */
export async function peopleOfKeys(
  tx: Transaction,
  keys: readonly string[],
): Promise<SignedInPerson[]> {
  return tx.query<SignedInPerson>(
    `SELECT p.key::text AS id, p.name, p.role,
       CASE WHEN o.key IS NULL THEN NULL ELSE
         jsonb_build_object('id', o.key::text, 'name', o.name, 'taxCode', o.tax_code) END AS organisation,
       coalesce((SELECT jsonb_agg(DISTINCT m.group_name ORDER BY m.group_name) FROM membership m
         WHERE m.person_key = p.key AND m.valid_from <= $2
           AND (m.valid_to IS NULL OR m.valid_to >= $2)), '[]') AS groups
     FROM person p
     JOIN account a ON a.person_key = p.key AND a.disabled_at IS NULL
     LEFT JOIN organisation o ON o.key = p.organisation_key
     WHERE p.key = ANY($1::bigint[]) ORDER BY p.key`,
    [keys, localDateOf(tx.now)],
  );
}
