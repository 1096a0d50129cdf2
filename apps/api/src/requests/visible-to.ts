import type { SignedInPerson } from '@minhbach/identity';
import type { RequestScope } from '@minhbach/requests';
import type { RequestsQuery } from './requests-query.dto.js';

/** The part of the requests that a list may take from: the rows of `request.read` in the access table. */
export function visibleTo(
  { id, role, groups, organisation }: SignedInPerson,
  view: RequestsQuery['view'],
  agencyCodes: readonly string[],
): RequestScope {
  const participant = { person: id, groups };
  if (role === 'business') {
    return { requesterId: id, ...(view === 'all' && { organisationId: organisation?.id }) };
  }
  if (view === 'mine') return { withTaskFor: participant };
  if (role === 'supervisor') return {};
  return { involved: { ...participant, agencyCodes } };
}
