import { findRow, type Transaction } from '@minhbach/database';
import { groupsOf, mandatesOf, Person, type Mandate } from '@minhbach/identity';
import type { Signatory, SigningCapacity } from './signatory.js';

/**
 * What a function in the agency lets its holder sign as without a mandate, the strongest first (Decree 30/2020/NĐ-CP
 * Art. 13, from memory). Functions are dated memberships: they hold on the days for which they were given.
 */
const capacities: readonly (readonly [function_: string, capacity: SigningCapacity])[] = [
  ['director', { kind: 'head' }],
  ['acting-director', { kind: 'acting' }],
];

interface Signing {
  readonly signatory: Signatory;
  /** The mandate under which he signs, e.g. `TUQ. 12/UQ-VPUBND`; null for who needs none. */
  readonly under: string | null;
}

/** Who signs for an agency today, in what authority, and by which mandate; an officer signs as himself. */
export async function signatoryOf(
  tx: Transaction,
  personKey: string,
  agencyCode: string,
): Promise<Signing> {
  const { name } = await findRow(tx, Person, { key: personKey });
  const groups = await groupsOf(tx, personKey);
  const holds = (function_: string) => groups.includes(`${agencyCode}:${function_}`);
  const own = capacities.find(([function_]) => holds(function_))?.[1];
  if (own) return { signatory: { name, capacity: own }, under: null };
  const mandates = await mandatesOf(tx, personKey, agencyCode);
  const mandate = mandates.find(({ standing }) => standing === 'in-force');
  if (mandate) {
    const under = `${mandate.form}. ${mandate.document}`;
    return { signatory: { name, capacity: capacityOf(mandate) }, under };
  }
  const capacity = holds('approver') ? ({ kind: 'deputy' } as const) : officer;
  return { signatory: { name, capacity }, under: null };
}

const officer: SigningCapacity = { kind: 'officer' };

function capacityOf({ form, title }: Mandate): SigningCapacity {
  if (form === 'KT') return { kind: 'deputy' };
  return { kind: form === 'TL' ? 'by-order' : 'by-authorisation', title: title ?? '' };
}
