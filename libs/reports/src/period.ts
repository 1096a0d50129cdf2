import { addDays, addMonths, type LocalDate } from '@minhbach/calendar';

/**
 * What a report is about: a month (`2026-10`), or what goes to the PCI taskforce: a quarter (`2026-Q4`), the first
 * half of a year (`2026-H1`) or a year (`2026`).
 */
export type Period = string;

export const periodKinds = ['month', 'quarter', 'half-year', 'year'] as const;

export type PeriodKind = (typeof periodKinds)[number];

/** The last day of a quarter's, half-year's or year's figures (Decree 09/2019/NĐ-CP Art. 12, from memory). */
const CUT_OFF_DAY = '14';

const kinds: readonly (readonly [RegExp, PeriodKind])[] = [
  [/^20\d{2}-(?:0[1-9]|1[0-2])$/, 'month'],
  [/^20\d{2}-Q[1-4]$/, 'quarter'],
  // The second half is told of in the report of the year.
  [/^20\d{2}-H1$/, 'half-year'],
  [/^20\d{2}$/, 'year'],
];

const monthsOf: Readonly<Record<PeriodKind, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

export function isPeriod(text: string): boolean {
  return kinds.some(([form]) => form.test(text));
}

/** Throws for what is no period. */
export function kindOf(period: Period): PeriodKind {
  const kind = kinds.find(([form]) => form.test(period))?.[1];
  if (!kind) throw new Error(`${period} is no reporting period`);
  return kind;
}

/** The month before the one of a day. */
export function periodBefore(on: LocalDate): Period {
  return addMonths(`${on.slice(0, 7)}-01`, -1).slice(0, 7);
}

/** The quarter whose figures were cut off on the day before, the 15th of its last month. */
export function quarterCutOffBefore(on: LocalDate): Period {
  return `${on.slice(0, 4)}-Q${String(Number(on.slice(5, 7)) / 3)}`;
}

/** The half-year that was cut off in June, or the year that was cut off in December. */
export function halfYearCutOffBefore(on: LocalDate): Period {
  const year = on.slice(0, 4);
  return on.slice(5, 7) === '06' ? `${year}-H1` : year;
}

export function firstDayOf(period: Period): LocalDate {
  return addMonths(firstDayAfter(period), -monthsOf[kindOf(period)]);
}

/** The first day after a period, on which its report is opened. */
export function firstDayAfter(period: Period): LocalDate {
  if (kindOf(period) === 'month') return addMonths(`${period}-01`, 1);
  return addDays(`${lastMonthOf(period)}-${CUT_OFF_DAY}`, 1);
}

export function lastDayOf(period: Period): LocalDate {
  return addDays(firstDayAfter(period), -1);
}

/** The months that ended within a period, the earliest first: what was reported about them is what it is made of. */
export function monthsWithin(period: Period): Period[] {
  const from = firstDayOf(period).slice(0, 7);
  return Array.from({ length: monthsOf[kindOf(period)] }, (_, index) =>
    addMonths(`${from}-01`, index).slice(0, 7),
  );
}

const ordinals: Readonly<Record<string, string>> = { Q1: 'I', Q2: 'II', Q3: 'III', Q4: 'IV' };

/** `tháng 10 năm 2026`, `quý IV năm 2026`, `6 tháng đầu năm 2026`, `năm 2026`. */
export function printedPeriod(period: Period): string {
  const [year = '', part = ''] = period.split('-');
  if (part === '') return `năm ${year}`;
  if (part === 'H1') return `6 tháng đầu năm ${year}`;
  const ordinal = ordinals[part];
  return ordinal ? `quý ${ordinal} năm ${year}` : `tháng ${part} năm ${year}`;
}

/** A local date as Vietnamese letters print it: `04/11/2026`. */
export function printedDate(date: LocalDate): string {
  return date.split('-').reverse().join('/');
}

function lastMonthOf(period: Period): string {
  const [year = '', part = ''] = period.split('-');
  if (part === '') return `${year}-12`;
  const month = part === 'H1' ? 6 : Number(part.slice(1)) * 3;
  return `${year}-${String(month).padStart(2, '0')}`;
}
