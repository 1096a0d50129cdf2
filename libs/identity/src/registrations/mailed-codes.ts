import type { Transaction } from '@minhbach/database';
import { issuePasswordCode } from '../accounts/password-code.js';
import { hashOfReadableCode, newSecretCode } from '../readable-code.js';
import { isTaken } from './let-in.js';

/** So long the code of a mail to somebody who has forgotten his password may be used. */
export const mailedPasswordMinutes = 60;

/** What a mail about a registration says. */
export type RegistrationMail =
  | { readonly says: 'code'; readonly code: string; readonly taxCode: string }
  /** Whoever has the address need not register: his account is there. */
  | { readonly says: 'account-exists' };

/**
 * What the mail about a registration says, made as the mail is written, so that the code is nowhere but in it; a mail
 * written again has another one, and the one before opens nothing any more. Null when its time is over.
 */
export async function registrationMail(
  tx: Transaction,
  key: string,
): Promise<RegistrationMail | null> {
  const [asked] = await tx.query<{ email: string; taxCode: string }>(
    `SELECT email, tax_code AS "taxCode" FROM registration
     WHERE key = $1 AND proved_at IS NULL AND expires_at > $2 FOR UPDATE`,
    [key, tx.now],
  );
  if (!asked) return null;
  if (await isTaken(tx, asked.email)) return { says: 'account-exists' };
  const code = newSecretCode();
  await tx.query('UPDATE registration SET code_hash = $2 WHERE key = $1', [
    ...[key, hashOfReadableCode(code)],
  ]);
  return { says: 'code', code, taxCode: asked.taxCode };
}

/**
 * The code with which whoever has proved this address sets a new password; null when that is nobody, or somebody who is
 * shut out or whose password an administrator has reset, for he may have had his reasons to distrust the address.
 */
export async function mailedPasswordCode(tx: Transaction, address: string): Promise<string | null> {
  const [owner] = await tx.query<{ personKey: string }>(
    `SELECT a.person_key::text AS "personKey" FROM proved_address p
     JOIN account a ON a.person_key = p.person_key
     WHERE p.address = $1 AND a.disabled_at IS NULL AND (a.password_hash IS NOT NULL
       OR EXISTS (SELECT FROM identity_link l WHERE l.person_key = a.person_key)) FOR UPDATE OF a`,
    [address],
  );
  if (!owner) return null;
  return (await issuePasswordCode(tx, owner.personKey, mailedPasswordMinutes)).code;
}
