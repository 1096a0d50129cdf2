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

const day = /^\d{4}-\d{2}-\d{2}$/;

export function searchSearch({
  status,
  agency,
  overdue,
  dueFrom,
  dueTo,
  elementId,
  definitionKey,
}: Record<string, unknown>): SearchSearch {
  const known = requestStatuses.find((each) => each === status);
  return {
    ...(known && { status: known }),
    ...(typeof agency === 'string' && agency !== '' && { agency }),
    ...(overdue === 'true' && { overdue }),
    ...(isDay(dueFrom) && { dueFrom }),
    ...(isDay(dueTo) && { dueTo }),
    ...(typeof elementId === 'string' && elementId !== '' && { elementId }),
    ...(typeof definitionKey === 'string' && /^\d+$/.test(definitionKey) && { definitionKey }),
  };
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && day.test(value);
}
