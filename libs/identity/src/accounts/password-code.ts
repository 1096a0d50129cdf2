import type { Transaction } from '@minhbach/database';
import { hashOfReadableCode, newSecretCode } from '../readable-code.js';

/** So long a code from an administrator may be used: whoever is told it on a Friday sets his password on Monday. */
const toldForMinutes = 72 * 60;

/** What a person sets his password with, told once. */
export interface IssuedCode {
  readonly code: string;
  readonly expiresAt: Date;
}

/** A new code for the person of an account; the one before opens nothing any more. */
export async function issuePasswordCode(
  tx: Transaction,
  personKey: string,
  validMinutes: number = toldForMinutes,
): Promise<IssuedCode> {
  const code = newSecretCode();
  const expiresAt = new Date(tx.now.getTime() + validMinutes * 60_000);
  await tx.query(
    `INSERT INTO password_code (person_key, code_hash, issued_at, expires_at, used_at)
     VALUES ($1, $2, $3, $4, NULL)
     ON CONFLICT (person_key) DO UPDATE SET code_hash = excluded.code_hash,
       issued_at = excluded.issued_at, expires_at = excluded.expires_at, used_at = NULL`,
    [personKey, hashOfReadableCode(code), tx.now, expiresAt],
  );
  return { code, expiresAt };
}
