import { localDateOf } from '@minhbach/calendar';
import { findRows, type Transaction } from '@minhbach/database';
import { IsNull } from 'typeorm';
import { agencyCodesOf } from './access-subject.js';
import { Account } from './account.entity.js';
import { Membership } from './membership.entity.js';
import { Person } from './person.entity.js';
import type { SignedInPerson } from './signed-in-person.js';

/**
 * Whether a person may be given work by another today: both act for the same business, or belong to the same
 * agency, division or centre. Whoever does not exist or can no longer sign in is nobody's colleague.
 */
export async function isColleague(
  tx: Transaction,
  person: SignedInPerson,
  otherKey: string,
): Promise<boolean> {
  const other = await tx.manager.findOneBy(Person, { key: otherKey });
  if (!other || !(await hasOpenAccount(tx, otherKey))) return false;
  if (person.organisation) return other.organisationKey === person.organisation.id;
  const own = agencyCodesOf(person);
  const others = agencyCodesOf({ groups: await groupsOf(tx, otherKey) });
  return others.some((code) => own.includes(code));
}

/** The groups that a person belongs to on the local date of the transaction. */
export async function groupsOf(tx: Transaction, personKey: string): Promise<string[]> {
  const on = localDateOf(tx.now);
  const rows = await findRows(tx, Membership, { personKey });
  return rows
    .filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo))
    .map(({ group }) => group);
}

function hasOpenAccount(tx: Transaction, personKey: string): Promise<boolean> {
  return tx.manager.existsBy(Account, { personKey, disabledAt: IsNull() });
}
