import { addDays, addMonths, type LocalDate } from './local-date.js';

const monthsOf = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

export type PeriodLength = keyof typeof monthsOf;

/** A month, quarter, half-year or year of the calendar. */
export interface CalendarPeriod {
  /** `2026-11`, `2026-Q4`, `2026-H2` or `2026`. */
  readonly id: string;
  readonly from: LocalDate;
  /** The last day. */
  readonly to: LocalDate;
}

/** The period of a length that ends on a day; null when none does. */
export function periodEndingOn(length: PeriodLength, to: LocalDate): CalendarPeriod | null {
  const [, month = '', day] = addDays(to, 1).split('-');
  const months = monthsOf[length];
  if (day !== '01' || (Number(month) - 1) % months !== 0) return null;
  const from = addMonths(addDays(to, 1), -months);
  return { id: nameOf(length, from), from, to };
}

/** The periods of a length in a year, in their order. */
export function periodsOfYear(length: PeriodLength, year: number): CalendarPeriod[] {
  const months = monthsOf[length];
  return Array.from({ length: 12 / months }, (_, index) => {
    const from = addMonths(`${String(year)}-01-01`, index * months);
    return { id: nameOf(length, from), from, to: addDays(addMonths(from, months), -1) };
  });
}

function nameOf(length: PeriodLength, from: LocalDate): string {
  const [year = '', month = ''] = from.split('-');
  const ordinal = String((Number(month) - 1) / monthsOf[length] + 1);
  const names = {
    month: `${year}-${month}`,
    quarter: `${year}-Q${ordinal}`,
    'half-year': `${year}-H${ordinal}`,
    year,
  };
  return names[length];
}
