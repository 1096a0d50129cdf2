import type { AgencyRegistry } from '@minhbach/agencies';
import type { InformationRequest } from './information-request.entity.js';
import { agencyOf } from './request-letters.service.js';

/** The code of the agency that answers for a request on a day: the one that has or had it, or its successor. */
export function agencyAnswering(
  agencies: AgencyRegistry,
  request: InformationRequest,
  on: string,
): Promise<string> {
  const { subject, submittedOn: since } = request;
  return agencies.successorFor(agencyOf(request), subject, { since, on });
}
