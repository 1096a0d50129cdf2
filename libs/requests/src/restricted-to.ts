import type { Transaction } from '@minhbach/database';

/** Ids of the people who work on a request, or did; null while it is not restricted to them. */
export async function restrictedTo(
  db: Pick<Transaction, 'query'>,
  requestKey: string,
): Promise<readonly string[] | null> {
  const [row] = await db.query<{ people: string[] | null }>('SELECT restricted_to($1) AS people', [
    requestKey,
  ]);
  return row?.people ?? null;
}
