import type { Transaction } from '@minhbach/database';

/** No count of attempts is asked for so long after. */
const countsKeptHours = 24;

/**
 * Forgets registrations whose time is over, proved or not, and counts of attempts that count no more: both hold addresses
 * of people. Returns how many registrations it were.
 */
export async function forgetOldRegistrations(tx: Transaction): Promise<number> {
  await tx.query(
    'DELETE FROM sign_in_attempt WHERE window_began_at < clock_timestamp() - make_interval(hours => $1)',
    [countsKeptHours],
  );
  const forgotten = await tx.query('DELETE FROM registration WHERE expires_at <= $1 RETURNING 1', [
    tx.now,
  ]);
  return forgotten.length;
}
