import type { Transaction } from '@minhbach/database';
import type { Correction } from './privacy-request.js';

/**
 * Writes what is right over what was wrong: the name of the person, and how he is reached in his open requests. What is
 * closed stays as it was signed.
 */
export async function correctData(
  tx: Transaction,
  personKey: string,
  { field, value }: Correction,
): Promise<void> {
  if (field === 'name') {
    await tx.query('UPDATE person SET name = $2 WHERE key = $1', [personKey, value]);
  }
  await tx.query(
    `UPDATE request_contact AS c SET ${field} = $2 FROM information_request AS r
     WHERE r.key = c.key AND r.requester_id = $1::text AND r.closed_at IS NULL`,
    [personKey, value],
  );
}
