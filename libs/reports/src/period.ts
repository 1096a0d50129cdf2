import { addDays, addMonths, type LocalDate } from '@minhbach/calendar';

/** A month that is reported about, `YYYY-MM`. */
export type Period = string;

export function isPeriod(text: string): boolean {
  return /^20\d{2}-(?:0[1-9]|1[0-2])$/.test(text);
}

/** The month before the one of a day. */
export function periodBefore(on: LocalDate): Period {
  return addMonths(`${on.slice(0, 7)}-01`, -1).slice(0, 7);
}

export function firstDayOf(period: Period): LocalDate {
  return `${period}-01`;
}

/** The first day after a period, on which its report is opened. */
export function firstDayAfter(period: Period): LocalDate {
  return addMonths(firstDayOf(period), 1);
}

export function lastDayOf(period: Period): LocalDate {
  return addDays(firstDayAfter(period), -1);
}

/** `tháng 10 năm 2026`. */
export function printedPeriod(period: Period): string {
  const [year = '', month = ''] = period.split('-');
  return `tháng ${month} năm ${year}`;
}

/** A local date as Vietnamese letters print it: `04/11/2026`. */
export function printedDate(date: LocalDate): string {
  return date.split('-').reverse().join('/');
}
