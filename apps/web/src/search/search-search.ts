import { requestStatuses, type RequestStatus } from './request-statuses';

/** What of the search stands in its address. */
export interface SearchSearch {
  readonly status?: RequestStatus;
  readonly agency?: string;
  /** Present while only those past their due date are wanted. */
  readonly overdue?: 'true';
}

export function searchSearch({ status, agency, overdue }: Record<string, unknown>): SearchSearch {
  const known = requestStatuses.find((each) => each === status);
  return {
    ...(known && { status: known }),
    ...(typeof agency === 'string' && agency !== '' && { agency }),
    ...(overdue === 'true' && { overdue }),
  };
}
