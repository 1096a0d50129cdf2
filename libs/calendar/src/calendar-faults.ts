import { isLocalDate, weekdayOf } from './local-date.js';
import type { CalendarException, WorkingCalendar } from './working-calendar.js';

/** What is wrong with a calendar, one sentence each; empty when it can be compiled. */
export function calendarFaults(calendar: WorkingCalendar): string[] {
  const faults = calendar.exceptions.flatMap((row) => rowFaults(row, calendar));
  if (calendar.weeklyPattern.length === 0) faults.push('no day of the week is worked');
  if (calendar.cutOff !== null && !isHour(calendar.cutOff)) {
    faults.push(`the cut-off "${calendar.cutOff}" is not an hour HH:MM`);
  }
  return [...faults, ...duplicates(calendar.exceptions)];
}

function rowFaults(row: CalendarException, calendar: WorkingCalendar): string[] {
  if (!isLocalDate(row.date)) return [`"${row.date}" is not a date`];
  if (!isWorkedAnyway(row, calendar)) return [];
  return [`${row.date} is made up but is worked anyway`];
}

/** A time of day, `HH:MM`. */
export function isHour(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Whether a make-up day is one that the weekly pattern works already. */
export function isWorkedAnyway(
  { kind, date }: CalendarException,
  { weeklyPattern }: WorkingCalendar,
): boolean {
  return kind === 'MAKEUP' && weeklyPattern.includes(weekdayOf(date));
}

function duplicates(rows: readonly CalendarException[]): string[] {
  const seen = new Set<string>();
  return rows.flatMap(({ date }) => {
    if (seen.has(date)) return [`${date} has two rows`];
    seen.add(date);
    return [];
  });
}
