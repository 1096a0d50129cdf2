import type { Transaction } from '@minhbach/database';

/** Ids of the people who run the service and can sign in. */
export async function administrators(tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT p.key::text AS id FROM person p JOIN account a ON a.person_key = p.key
     WHERE p.role = 'admin' AND a.disabled_at IS NULL ORDER BY p.key`,
  );
  return rows.map(({ id }) => id);
}
