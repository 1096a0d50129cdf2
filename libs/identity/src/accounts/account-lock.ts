import type { Transaction } from '@minhbach/database';
import type { Role } from '../role.js';

/** An account that nobody else changes until the transaction ends. */
export interface LockedAccount {
  readonly personKey: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly isBlocked: boolean;
  /** His data was erased: he never comes back by this account. */
  readonly isErased: boolean;
  /** He and nobody else can sign in and run the service. */
  readonly isLastAdministrator: boolean;
}

/**
 * Locks the account of a person; null when he has none. Where he runs the service, all who can are locked before, always
 * in the same order: of two administrators who shut each other out, the second finds himself the last one.
 */
export async function lockAccount(
  tx: Transaction,
  personKey: string,
): Promise<LockedAccount | null> {
  const administrators = await tx.query<{ personKey: string }>(
    `SELECT p.key::text AS "personKey" FROM account a JOIN person p ON p.key = a.person_key
     WHERE p.role = 'admin' AND a.disabled_at IS NULL AND a.password_hash IS NOT NULL
       AND EXISTS (SELECT FROM person WHERE key = $1 AND role = 'admin')
     ORDER BY a.login FOR UPDATE OF a, p`,
    [personKey],
  );
  const [account] = await tx.query<Omit<LockedAccount, 'isLastAdministrator'>>(
    `SELECT p.key::text AS "personKey", a.login, p.name, p.role,
       a.disabled_at IS NOT NULL AS "isBlocked", a.erased_at IS NOT NULL AS "isErased"
     FROM account a JOIN person p ON p.key = a.person_key
     WHERE p.key = $1 FOR UPDATE OF a, p`,
    [personKey],
  );
  if (!account) return null;
  const isLastAdministrator =
    administrators.length === 1 && administrators[0]?.personKey === personKey;
  return { ...account, isLastAdministrator };
}
