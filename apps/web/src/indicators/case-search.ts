import { isDay, isText, oneOf } from '../frame/search-words';
import { channels, clocks, complexities } from './indicator-search';

export const caseSets = [
  ...(['measured', 'pending', 'received', 'full', 'given', 'answerable', 'decided'] as const),
  ...(['refused', 'in-time', 'closed', 'in-time-originally', 'late-result'] as const),
] as const;

export const grounds = ['a', 'b', 'c', 'd', 'dd', 'e', 'none'] as const;

/** What of a list of cases stands in its address. */
export interface CaseSearch {
  readonly from: string;
  readonly to: string;
  readonly set?: (typeof caseSets)[number];
  readonly agency?: string;
  readonly channel?: (typeof channels)[number];
  readonly complexity?: (typeof complexities)[number];
  /** On which clock their days are counted and, where given, limited. */
  readonly clock?: (typeof clocks)[number];
  readonly fromDays?: number;
  readonly toDays?: number;
  readonly ground?: (typeof grounds)[number];
}

export function caseSearch(given: Record<string, unknown>): CaseSearch {
  const { from, to, agency, fromDays, toDays } = given;
  const set = oneOf(caseSets, given.set);
  const [channel, complexity] = [
    oneOf(channels, given.channel),
    oneOf(complexities, given.complexity),
  ];
  const [clock, ground] = [oneOf(clocks, given.clock), oneOf(grounds, given.ground)];
  return {
    // What is no day is told by the service.
    ...{ from: isDay(from) ? from : '', to: isDay(to) ? to : '' },
    ...(set && { set }),
    ...(isText(agency) && { agency }),
    ...(channel && { channel }),
    ...(complexity && { complexity }),
    ...(clock && { clock }),
    ...(isCount(fromDays) && { fromDays: Number(fromDays) }),
    ...(isCount(toDays) && { toDays: Number(toDays) }),
    ...(ground && { ground }),
  };
}

function isCount(value: unknown): boolean {
  return (
    (typeof value === 'number' || typeof value === 'string') && /^\d{1,4}$/.test(String(value))
  );
}
