import type { Transaction } from '@minhbach/database';
import { hashOfToken } from './session-token.js';

/** Ends a person's sessions with the transaction: all, or all but the one with this token. */
export async function endSessions(
  tx: Transaction,
  personKey: string,
  keptToken: string | null = null,
): Promise<void> {
  await tx.query(
    'DELETE FROM session WHERE person_key = $1 AND ($2::bytea IS NULL OR token_hash <> $2)',
    [personKey, keptToken === null ? null : hashOfToken(keptToken)],
  );
}
