import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import type { ErasedClass } from './erase-tables.js';
import type { PrivacyOutcome } from './privacy-request.js';

interface Closing {
  readonly outcome: PrivacyOutcome;
  readonly result: readonly ErasedClass[] | null;
}

/** Ends a request. One that ends late leaves its breach, even if no timer told of it. */
export async function closeRequest(
  tx: Transaction,
  key: string,
  { outcome, result }: Closing,
): Promise<void> {
  await recordBreach(tx, key);
  await tx.query(
    `UPDATE privacy_request SET outcome = $2, result = $3, closed_at = $4 WHERE key = $1`,
    [key, outcome, result && JSON.stringify(result), tx.now],
  );
}

/** Once for ever: nothing that happens later takes it back. */
export async function recordBreach(tx: Transaction, key: string): Promise<void> {
  await tx.query(
    `UPDATE privacy_request SET breached_on = due_on + 1
     WHERE key = $1 AND breached_on IS NULL AND due_on < $2::date`,
    [key, localDateOf(tx.now)],
  );
}

/** The same of the answer that is due within days. */
export async function recordLateAnswer(tx: Transaction, key: string): Promise<void> {
  await tx.query(
    `UPDATE privacy_request SET answer_breached_on = answer_by + 1
     WHERE key = $1 AND answer_breached_on IS NULL AND answer_by < $2::date`,
    [key, localDateOf(tx.now)],
  );
}
