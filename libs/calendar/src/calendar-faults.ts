import { isLocalDate, weekdayOf } from './local-date.js';
import type { CalendarException, WorkingCalendar } from './working-calendar.js';

/** What is wrong with a calendar, one sentence each; empty when it can be compiled. */
export function calendarFaults(calendar: WorkingCalendar): string[] {
  const faults = calendar.exceptions.flatMap((row) => rowFaults(row, calendar));
  if (calendar.weeklyPattern.length === 0) faults.push('no day of the week is worked');
  if (calendar.cutOff !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(calendar.cutOff)) {
    faults.push(`the cut-off "${calendar.cutOff}" is not an hour HH:MM`);
  }
  return [...faults, ...duplicates(calendar.exceptions)];
}

function rowFaults(row: CalendarException, calendar: WorkingCalendar): string[] {
  if (!isLocalDate(row.date)) return [`"${row.date}" is not a date`];
  const worked = calendar.weeklyPattern.includes(weekdayOf(row.date));
  return row.kind === 'MAKEUP' && worked ? [`${row.date} is made up but is worked anyway`] : [];
}

function duplicates(rows: readonly CalendarException[]): string[] {
  const seen = new Set<string>();
  return rows.flatMap(({ date }) => {
    if (seen.has(date)) return [`${date} has two rows`];
    seen.add(date);
    return [];
  });
}
