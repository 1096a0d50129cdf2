import type { KeyAllocator, Transaction } from '@minhbach/database';
import { Account, demoPeople, Membership, Person, type SignedInPerson } from '@minhbach/identity';
import type { Position, Scenario, SimulatedAgency } from './scenario.js';

/** The first officer of each position is the one of the demonstration, who can sign in and look. */
const firstOfficers: Readonly<Record<Position, string>> = {
  reception: 'tiepnhan',
  focal: 'daumoi',
  handler: 'xuly',
  approver: 'lanhdao',
  clerk: 'vanthu',
  cashier: 'thuquy',
  complaint: 'khieunai',
  director: 'giamdoc',
};

const titles: Readonly<Record<Position, string>> = {
  reception: 'Cán bộ tiếp nhận',
  focal: 'Cán bộ đầu mối',
  handler: 'Chuyên viên xử lý',
  approver: 'Lãnh đạo ký duyệt',
  clerk: 'Văn thư',
  cashier: 'Thủ quỹ',
  complaint: 'Cán bộ tiếp nhận khiếu nại',
  director: 'Thủ trưởng cơ quan',
};

export const positions = Object.keys(titles) as Position[];

const sizes = ['micro', 'micro', 'micro', 'small', 'small', 'medium', 'large'] as const;

/** Everybody of the simulation. */
export interface Roster {
  /** By group, e.g. `vpubnd:handler`. */
  readonly officers: ReadonlyMap<string, readonly SignedInPerson[]>;
  /** Those who act for the businesses, in the order of the businesses. */
  readonly requesters: readonly SignedInPerson[];
}

/** Adds the officers and businesses of a scenario to a database that has the people of the demonstration. */
export async function engage(
  tx: Transaction,
  keys: KeyAllocator,
  scenario: Scenario,
): Promise<Roster> {
  const accounts = await tx.manager.find(Account);
  const known = new Map(accounts.map(({ login, personKey }) => [login, personKey]));
  const officers = new Map<string, SignedInPerson[]>();
  for (const agency of scenario.agencies) {
    for (const position of positions) {
      const all = await officersOf(tx, keys, known, agency, position);
      officers.set(`${agency.code}:${position}`, all);
    }
  }
  return { officers, requesters: await businesses(tx, keys, scenario.firms) };
}

/** Throws when the agency is none of those whose people the demonstration has. */
async function officersOf(
  tx: Transaction,
  keys: KeyAllocator,
  known: ReadonlyMap<string, string>,
  { code, staff }: SimulatedAgency,
  position: Position,
): Promise<SignedInPerson[]> {
  const login = `${firstOfficers[position]}.${code}`;
  const first = demoPeople.find((each) => each.login === login);
  const id = known.get(login);
  if (!first || id === undefined) throw new Error(`Nobody is "${login}": ${code} is no agency.`);
  const { role, groups } = first;
  const more = staff[position] - 1;
  const firstKey = more > 0 ? await keys.take(more, tx) : 0;
  const others = Array.from({ length: more }, (_, index) => ({
    ...{ id: String(firstKey + index), role, groups, organisation: null },
    name: `${titles[position]} ${String(index + 2)} ${code.toUpperCase()} (mô phỏng)`,
  }));
  for (const { id: key, name } of others) {
    await tx.manager.insert(Person, { key, name, role, organisationKey: null });
    for (const group of groups) {
      const since = { validFrom: '2020-01-01', validTo: null };
      await tx.manager.insert(Membership, { personKey: key, group, ...since });
    }
  }
  return [{ id, name: first.name, role, groups, organisation: null }, ...others];
}

async function businesses(
  tx: Transaction,
  keys: KeyAllocator,
  count: number,
): Promise<SignedInPerson[]> {
  const firstKey = await keys.take(2 * count, tx);
  const all = Array.from({ length: count }, (_, index) => ({
    ...businessOf(index),
    key: String(firstKey + 2 * index),
    person: String(firstKey + 2 * index + 1),
    size: sizes[index % sizes.length] ?? 'micro',
  }));
  await tx.query(
    `WITH given AS (SELECT * FROM jsonb_to_recordset($1::jsonb)
       AS b (key bigint, person bigint, name text, "taxCode" text, size text)),
     firms AS (INSERT INTO organisation (key, name, tax_code, size)
       SELECT key, name, "taxCode", size FROM given)
     INSERT INTO person (key, name, role, organisation_key)
       SELECT person, 'Người đại diện ' || name, 'business', key FROM given`,
    [JSON.stringify(all)],
  );
  return all.map(({ key, person, name, taxCode }) => ({
    ...{ id: person, name: `Người đại diện ${name}`, role: 'business', groups: [] },
    organisation: { id: key, name, taxCode },
  }));
}

/** What a business is called; its tax code is of a range that is not given out. */
export function businessOf(index: number): { readonly name: string; readonly taxCode: string } {
  const number = String(index + 1).padStart(7, '0');
  return { name: `Doanh nghiệp số ${String(index + 1)} (mô phỏng)`, taxCode: `980${number}` };
}
