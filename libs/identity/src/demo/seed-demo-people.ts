import type { KeyAllocator, Transaction } from '@minhbach/database';
import { Account } from '../account.entity.js';
import { Membership } from '../membership.entity.js';
import { Organisation } from '../organisation.entity.js';
import { hashPassword } from '../password.js';
import { faultInPassword, passwordFaults } from '../password-rules.js';
import { Person } from '../person.entity.js';
import { manageIfNobodyDoes } from '../registrations/organisation-managers.js';
import { demoBusinesses, demoPeople } from './demo-people.js';

/** Everybody's password in the demo profile, unless the operator sets another. Never used outside of it. */
export const defaultDemoPassword = 'MinhBach-mau-2026';

const memberSince = '2020-01-01';

/** A password that nobody may be given; the message says why, for whoever has set it. */
class PasswordRefused extends Error {}

/**
 * Adds the demo businesses and people who are missing; one hash for all, as all share the password. Throws
 * PasswordRefused for another password than the published one that is none.
 */
export async function seedDemoPeople(
  tx: Transaction,
  keys: KeyAllocator,
  password: string = defaultDemoPassword,
): Promise<void> {
  const known = new Set((await tx.manager.find(Account)).map(({ login }) => login));
  const missing = demoPeople.filter(({ login }) => !known.has(login));
  if (missing.length === 0) return;
  if (password !== defaultDemoPassword) await refuseWeak(password);
  const organisations = await seedBusinesses(tx, keys);
  const firmOf = (taxCode?: string) => (taxCode && organisations.get(taxCode)) ?? null;
  const firstKey = await keys.take(missing.length, tx);
  const keyed = missing.map((each, index) => ({ ...each, key: String(firstKey + index) }));
  await tx.manager.insert(
    Person,
    keyed.map(({ key, name, role, taxCode }) => ({
      key,
      name,
      role,
      organisationKey: firmOf(taxCode),
    })),
  );
  const passwordHash = await hashPassword(password);
  await tx.manager.insert(
    Account,
    keyed.map(({ login, key }) => ({ login, personKey: key, passwordHash, disabledAt: null })),
  );
  for (const { key, taxCode } of keyed) await manageIfNobodyDoes(tx, key, firmOf(taxCode));
  await tx.manager.insert(
    Membership,
    keyed.flatMap(({ key, groups }) =>
      groups.map((group) => ({
        personKey: key,
        group,
        validFrom: memberSince,
        validTo: null,
      })),
    ),
  );
}

async function refuseWeak(password: string): Promise<void> {
  const fault = await faultInPassword(
    password,
    demoPeople.map(({ login }) => login),
  );
  if (fault) throw new PasswordRefused(`MINHBACH_DEMO_PASSWORD ${passwordFaults[fault]}.`);
}

/** Keys of the demo businesses by tax code. */
async function seedBusinesses(tx: Transaction, keys: KeyAllocator): Promise<Map<string, string>> {
  const firstKey = await keys.take(demoBusinesses.length, tx);
  const rows = demoBusinesses.map((each, index) => ({ ...each, key: String(firstKey + index) }));
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(Organisation)
    .values(rows)
    .orIgnore()
    .execute();
  const stored = await tx.manager.find(Organisation);
  return new Map(stored.map(({ taxCode, key }) => [taxCode, key]));
}
