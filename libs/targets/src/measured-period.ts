import { periodsOfYear, type LocalDate } from '@minhbach/calendar';

export const measuredTerms = ['month', 'quarter', 'year'] as const;

export type MeasuredTerm = (typeof measuredTerms)[number];

export interface MeasuredPeriod {
  readonly term: MeasuredTerm;
  /** `2026-11`, `2026-Q4` or `2026`. */
  readonly id: string;
  /** The last day. */
  readonly to: LocalDate;
}

/** Of the first PCI. */
const firstYear = 2005;

/** The period that goes by this name; null when none does. */
export function measuredPeriod(id: string): MeasuredPeriod | null {
  const year = Number(/^20\d{2}/.exec(id)?.[0]);
  if (!(year >= firstYear)) return null;
  const all = measuredTerms.flatMap((term) => periodsOf(year, term));
  return all.find((period) => period.id === id) ?? null;
}

/** The periods of a year, in their order. */
export function periodsOf(year: number, term: MeasuredTerm): MeasuredPeriod[] {
  return periodsOfYear(term, year).map(({ id, to }) => ({ term, id, to }));
}
