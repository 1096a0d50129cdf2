import { isDay, isText, oneOf } from '../frame/search-words';
import { requestStatuses, type RequestStatus } from './request-statuses';

/** What of the search stands in its address. */
export interface SearchSearch {
  readonly status?: RequestStatus;
  readonly agency?: string;
  /** Present while only those past their due date are wanted. */
  readonly overdue?: 'true';
  /** Only open ones that are due from this day on, and up to this day. */
  readonly dueFrom?: string;
  readonly dueTo?: string;
  /** Only those that stand at this element of the process, of the version with this key. */
  readonly elementId?: string;
  readonly definitionKey?: string;
}

export function searchSearch({
  status,
  agency,
  overdue,
  dueFrom,
  dueTo,
  elementId,
  definitionKey,
}: Record<string, unknown>): SearchSearch {
  const known = oneOf(requestStatuses, status);
  return {
    ...(known && { status: known }),
    ...(isText(agency) && { agency }),
    ...(overdue === 'true' && { overdue }),
    ...(isDay(dueFrom) && { dueFrom }),
    ...(isDay(dueTo) && { dueTo }),
    ...(isText(elementId) && { elementId }),
    ...(isText(definitionKey) && /^\d+$/.test(definitionKey) && { definitionKey }),
  };
}
