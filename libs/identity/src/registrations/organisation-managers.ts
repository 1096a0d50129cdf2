import type { Transaction } from '@minhbach/database';

/** Whether a person with this key ($1) says who acts for the business of a tax code; for conditions on `registration`. */
export const managesIt = `EXISTS (SELECT FROM organisation_manager m
  JOIN organisation managed ON managed.key = m.organisation_key
  WHERE m.person_key = $1 AND managed.tax_code = r.tax_code)`;

/** Has a person say who else acts for his business, where nobody who can sign in does; nothing for who acts for none. */
export async function manageIfNobodyDoes(
  tx: Transaction,
  personKey: string,
  organisationKey: string | null,
): Promise<void> {
  if (organisationKey === null) return;
  await tx.query(
    `INSERT INTO organisation_manager (person_key, organisation_key, since)
     SELECT $1, $2, $3 WHERE NOT EXISTS (
       SELECT FROM organisation_manager m JOIN account a ON a.person_key = m.person_key
       WHERE m.organisation_key = $2 AND a.disabled_at IS NULL)
     ON CONFLICT DO NOTHING`,
    [personKey, organisationKey, tx.now],
  );
}

/** Keys of those who say who acts for the business of a tax code, and can sign in. */
export async function managersOf(tx: Transaction, taxCode: string): Promise<string[]> {
  const rows = await tx.query<{ key: string }>(
    `SELECT m.person_key::text AS key FROM organisation_manager m
     JOIN organisation o ON o.key = m.organisation_key
     JOIN account a ON a.person_key = m.person_key
     WHERE o.tax_code = $1 AND a.disabled_at IS NULL ORDER BY m.person_key`,
    [taxCode],
  );
  return rows.map(({ key }) => key);
}
