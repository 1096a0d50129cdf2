import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { Membership } from '@minhbach/identity';
import type { DecidingRole } from './vocabulary.js';

/** Whether a person decides as the Director or, belonging only to the other groups, in his place (KT.). */
export async function directingRole(
  person: string,
  directorGroups: readonly string[],
  tx: Transaction,
): Promise<DecidingRole> {
  const today = localDateOf(tx.now);
  const memberships = await tx.manager.findBy(Membership, { personKey: person });
  const isDirector = memberships.some(
    ({ group, validFrom, validTo }) =>
      group === directorGroups[0] && validFrom <= today && (validTo === null || today <= validTo),
  );
  return isDirector ? 'director' : 'deputy-director';
}
