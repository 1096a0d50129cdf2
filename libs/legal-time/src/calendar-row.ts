import type { WorkingCalendar } from '@minhbach/calendar';
import type { CalendarExceptionRow } from './calendar-exception.entity.js';
import type { WorkingCalendarVersion } from './working-calendar.entity.js';

/** The calendar that a version row and its exceptions store. */
export function calendarOf(
  row: WorkingCalendarVersion,
  exceptions: readonly CalendarExceptionRow[],
): WorkingCalendar {
  const { version, weeklyPattern, confirmedYears, cutOff, receiptOnDayOffMovesForward } = row;
  return {
    version,
    weeklyPattern,
    confirmedYears,
    cutOff,
    receiptOnDayOffMovesForward,
    exceptions: exceptions.map(({ date, kind, source, status, ...texts }) => ({
      date,
      kind,
      source,
      status,
      reason: { vi: texts.reasonVi, en: texts.reasonEn },
      ...(texts.decisionNumber === null ? {} : { decisionNumber: texts.decisionNumber }),
    })),
  };
}

/** The rows that store a calendar's exceptions. */
export function exceptionRowsOf({ version, exceptions }: WorkingCalendar): CalendarExceptionRow[] {
  return exceptions.map(({ reason, decisionNumber, ...row }) => ({
    ...row,
    calendarVersion: version,
    reasonVi: reason.vi,
    reasonEn: reason.en,
    decisionNumber: decisionNumber ?? null,
  }));
}
