import { addDays } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';

/**
 * Gives the people of agencies the same functions at their successor from a day on; those at the agencies end the
 * day before. A mandate of the old head is none of the new one. Returns how many people there are.
 */
export async function moveStaff(
  tx: Transaction,
  from: readonly string[],
  to: string,
  on: string,
): Promise<number> {
  const codes = from.filter((code) => code !== to);
  const [moved] = await tx.query<{ people: number }>(
    `WITH ended AS (
       UPDATE membership SET valid_to = $3
       WHERE split_part(group_name, ':', 1) = ANY($1::text[]) AND valid_from < $4
         AND (valid_to IS NULL OR valid_to >= $4)
       RETURNING person_key, group_name, mandate_key),
     begun AS (
       INSERT INTO membership (person_key, group_name, valid_from, valid_to)
       SELECT DISTINCT person_key, $2 || ':' || split_part(group_name, ':', 2), $4::date, NULL::date
       FROM ended WHERE mandate_key IS NULL ON CONFLICT DO NOTHING)
     SELECT count(DISTINCT person_key)::integer AS people FROM ended`,
    [codes, to, addDays(on, -1), on],
  );
  return moved?.people ?? 0;
}

/** How many people have functions at these agencies on a day. */
export async function staffCount(
  tx: Pick<Transaction, 'query'>,
  codes: readonly string[],
  on: string,
): Promise<number> {
  const [found] = await tx.query<{ people: number }>(
    `SELECT count(DISTINCT person_key)::integer AS people FROM membership
     WHERE split_part(group_name, ':', 1) = ANY($1::text[]) AND valid_from <= $2
       AND (valid_to IS NULL OR valid_to >= $2)`,
    [codes, on],
  );
  return found?.people ?? 0;
}
