import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import type { Signatory, SigningCapacity } from '@minhbach/documents';
import { Membership, Person } from '@minhbach/identity';

const focalUnit = 'Trưởng đơn vị đầu mối cung cấp thông tin';

/**
 * What a function in the agency lets its holder sign as, the strongest first (Decree 30/2020/NĐ-CP Art. 13). A
 * delegation is a dated membership: it holds on the days for which it was given.
 */
const capacities: readonly (readonly [function_: string, capacity: SigningCapacity])[] = [
  ['director', { kind: 'head' }],
  ['acting-director', { kind: 'acting' }],
  ['signs-by-authorisation', { kind: 'by-authorisation', title: focalUnit }],
  ['signs-by-order', { kind: 'by-order', title: focalUnit }],
  ['approver', { kind: 'deputy' }],
];

/** Who signs for an agency today, and in what authority; an officer signs as himself. */
export async function signatoryOf(
  tx: Transaction,
  personKey: string,
  agencyCode: string,
): Promise<Signatory> {
  const today = localDateOf(tx.now);
  const { name } = await tx.manager.findOneByOrFail(Person, { key: personKey });
  const memberships = await tx.manager.findBy(Membership, { personKey });
  const groups = memberships
    .filter(({ validFrom, validTo }) => validFrom <= today && (validTo ?? today) >= today)
    .map(({ group }) => group);
  const strongest = capacities.find(([function_]) => groups.includes(`${agencyCode}:${function_}`));
  return { name, capacity: strongest?.[1] ?? { kind: 'officer' } };
}
