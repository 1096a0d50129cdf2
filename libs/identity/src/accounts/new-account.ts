import { insertRows, type KeyAllocator, type Transaction } from '@minhbach/database';
import { Membership } from '../membership.entity.js';
import { Organisation } from '../organisation.entity.js';
import { Person } from '../person.entity.js';
import { manageIfNobodyDoes } from '../registrations/organisation-managers.js';
import type { Role } from '../role.js';

/** Somebody who is to be let in. */
export interface NewAccount {
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  /** The business that he acts for, found by its tax code; people of agencies act for none. */
  readonly organisation?: { readonly taxCode: string; readonly name: string } | undefined;
  /** What he does, and from which day on. */
  readonly functions: readonly { readonly group: string; readonly validFrom: string }[];
}

const loginForm = /^[a-z0-9][a-z0-9._@+-]{2,99}$/;

/** A login name as it is kept; null when it is none: 3 to 100 letters without marks, figures and `. _ @ + -`. */
export function loginIn(text: string): string | null {
  const login = text.trim().toLowerCase();
  return loginForm.test(login) ? login : null;
}

/** Adds person and account, which has no password yet. Gives the key of the person; null when the login is taken. */
export async function insertAccount(
  tx: Transaction,
  keys: KeyAllocator,
  { login, name, role, organisation, functions }: NewAccount,
): Promise<string | null> {
  const personKey = String(await keys.take(1, tx));
  const inserted = await tx.query(
    'INSERT INTO account (login, person_key) VALUES ($1, $2) ON CONFLICT (login) DO NOTHING RETURNING 1',
    [login, personKey],
  );
  if (inserted.length === 0) return null;
  const organisationKey = organisation ? await organisationOf(tx, keys, organisation) : null;
  await insertRows(tx, Person, [{ key: personKey, name, role, organisationKey }]);
  await manageIfNobodyDoes(tx, personKey, organisationKey);
  await insertMemberships(tx, personKey, functions);
  return personKey;
}

async function insertMemberships(
  tx: Transaction,
  personKey: string,
  functions: NewAccount['functions'],
): Promise<void> {
  if (functions.length === 0) return;
  await insertRows(
    tx,
    Membership,
    functions.map((given) => ({ ...given, personKey, validTo: null })),
  );
}

/** The business of a tax code, under the name that it has with us or this one. */
async function organisationOf(
  tx: Transaction,
  keys: KeyAllocator,
  { taxCode, name }: NonNullable<NewAccount['organisation']>,
): Promise<string> {
  const key = String(await keys.take(1, tx));
  await tx.query(
    `INSERT INTO organisation (key, name, tax_code) VALUES ($1, $2, $3)
     ON CONFLICT (tax_code) DO NOTHING`,
    [key, name, taxCode],
  );
  const known = await tx.manager.findOneByOrFail(Organisation, { taxCode });
  return known.key;
}
