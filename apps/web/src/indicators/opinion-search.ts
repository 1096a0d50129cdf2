import { isText, oneOf } from '../frame/search-words';

export const opinionStates = ['in-time', 'late', 'waiting'] as const;

/** What of a list of opinions stands in its address. */
export interface OpinionSearch {
  readonly from: string;
  readonly to: string;
  readonly unit?: string;
  readonly state?: (typeof opinionStates)[number];
}

export function opinionSearch({ from, to, unit, state }: Record<string, unknown>): OpinionSearch {
  const known = oneOf(opinionStates, state);
  return {
    // What is no day is told by the service.
    from: isText(from) ? from : '',
    to: isText(to) ? to : '',
    ...(isText(unit) && { unit }),
    ...(known && { state: known }),
  };
}
