import type { KeyAllocator, Transaction } from '@minhbach/database';
import { recordAct } from '../accounts/account-record.js';
import { insertAccount } from '../accounts/new-account.js';
import { insertLink } from '../identities/identity-links.service.js';

/** Somebody who has shown that mail reaches him, or for whom an identity provider says so. */
export interface ProvedPerson {
  readonly key: string;
  readonly taxCode: string;
  readonly organisationName: string;
  readonly name: string;
  readonly email: string;
  /** Null where a provider vouches for him. */
  readonly passwordHash: string | null;
  /** That provider, and the hash of how it knows him. */
  readonly identityIssuer: string | null;
  readonly identityHash: Buffer | null;
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
 * Makes the account, with the password or identity and the address that were proved, and forgets all that was asked for with that
 * address. `actor` is the key of who agreed; the person himself when it is null. Gives the key of the person; null when somebody has
 * the login, or the identity.
 */
export async function letIn(
  tx: Transaction,
  keys: KeyAllocator,
  proved: ProvedPerson,
  actor: string | null,
): Promise<string | null> {
  const { taxCode, organisationName, name, email, passwordHash } = proved;
  if (await isIdentityTaken(tx, proved)) return null;
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
  const { identityIssuer: issuer, identityHash: subjectHash } = proved;
  if (issuer !== null && subjectHash !== null) {
    await insertLink(tx, keys, personKey, { issuer, subjectHash });
  }
  await tx.query('DELETE FROM registration WHERE email = $1', [email]);
  const detail = { login: email, taxCode };
  await recordAct(tx, keys, { personKey, kind: 'registered', actor: actor ?? personKey, detail });
  return personKey;
}

/** Whether somebody has linked it while its owner waited. */
async function isIdentityTaken(
  tx: Transaction,
  { identityIssuer, identityHash }: ProvedPerson,
): Promise<boolean> {
  const links = await tx.query(
    'SELECT FROM identity_link WHERE issuer = $1 AND subject_hash = $2',
    [identityIssuer, identityHash],
  );
  return links.length > 0;
}

/** Whether the service hears of a business for the first time, which it then knows: of two at once, one is the first. */
export async function isUnknownBusiness(
  tx: Transaction,
  keys: KeyAllocator,
  { taxCode, organisationName }: Pick<ProvedPerson, 'taxCode' | 'organisationName'>,
): Promise<boolean> {
  const key = String(await keys.take(1, tx));
  const added = await tx.query(
    `INSERT INTO organisation (key, name, tax_code) VALUES ($1, $2, $3)
     ON CONFLICT (tax_code) DO NOTHING RETURNING key`,
    [key, organisationName, taxCode],
  );
  return added.length > 0;
}
