import { Organisation } from '@minhbach/identity';
import type { EntityManager } from 'typeorm';
import type { InformationRequest } from '../information-request.entity.js';
import { RequestContact } from '../request-contact.entity.js';

/**
 * How letters call the requester: the organisation for which he asks or, where there is none, himself. Of the
 * contact's other data no issued letter has anything.
 */
export async function requesterOf(
  manager: EntityManager,
  { key, organisationId }: InformationRequest,
): Promise<{ readonly name: string; readonly organisation: Organisation | null }> {
  if (organisationId !== null) {
    const organisation = await manager.findOneByOrFail(Organisation, { key: organisationId });
    return { name: organisation.name, organisation };
  }
  const { name } = await manager.findOneByOrFail(RequestContact, { key });
  return { name, organisation: null };
}
