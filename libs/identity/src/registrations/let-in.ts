import type { KeyAllocator, Transaction } from '@minhbach/database';
import { recordAct } from '../accounts/account-record.js';
import { insertAccount } from '../accounts/new-account.js';

/** Somebody who has shown that mail reaches him. */
export interface ProvedPerson {
  readonly key: string;
  readonly taxCode: string;
  readonly organisationName: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
}

/** Whether somebody signs in with an address of mail already, or is written to there. */
export async function isTaken(tx: Transaction, email: string): Promise<boolean> {
  const [row] = await tx.query<{ taken: boolean }>(
    `SELECT EXISTS (SELECT FROM account WHERE login = $1)
       OR EXISTS (SELECT FROM proved_address WHERE address = $1) AS taken`,
    [email],
  );
  return row?.taken ?? false;
}

/**
 * Makes the account, with the password and the address that were proved, and forgets all that was asked for with that
 * address. `actor` is the key of who agreed; the person himself when it is null. Gives the key of the person; null when somebody has
 * the login.
 */
export async function letIn(
  tx: Transaction,
  keys: KeyAllocator,
  { taxCode, organisationName, name, email, passwordHash }: ProvedPerson,
  actor: string | null,
): Promise<string | null> {
  const organisation = { taxCode, name: organisationName };
  const personKey = await insertAccount(tx, keys, {
    ...{ login: email, name, role: 'business', organisation, functions: [] },
  });
  if (personKey === null) return null;
  await tx.query('UPDATE account SET password_hash = $2 WHERE person_key = $1', [
    ...[personKey, passwordHash],
  ]);
  await tx.query(
    'INSERT INTO proved_address (person_key, address, proved_at) VALUES ($1, $2, $3)',
    [personKey, email, tx.now],
  );
  await tx.query('DELETE FROM registration WHERE email = $1', [email]);
  const detail = { login: email, taxCode };
  await recordAct(tx, keys, { personKey, kind: 'registered', actor: actor ?? personKey, detail });
  return personKey;
}
