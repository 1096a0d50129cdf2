import type { CalendarChange, WorkingCalendar } from '@minhbach/calendar';
import type { PublishedCalendar } from '@minhbach/legal-time';
import type { CalendarChangeDto } from './calendar-change.dto.js';
import type { CalendarDto, PublishedCalendarDto } from './calendar.dto.js';

export function publishedDto({ publishedAt, ...rest }: PublishedCalendar): PublishedCalendarDto {
  return { ...rest, publishedAt: publishedAt.toISOString() };
}

export function calendarDto({ exceptions, ...settings }: WorkingCalendar): CalendarDto {
  const rows = exceptions.map((row) => ({ ...row, decisionNumber: row.decisionNumber ?? null }));
  return { ...settings, rows };
}

/** The change alone: what the calendar library is asked about. */
export function changeOf(dto: CalendarChangeDto): CalendarChange {
  const { rows = [], removedDates = [], confirmedYears, cutOff, receiptOnDayOffMovesForward } = dto;
  return { rows, removedDates, confirmedYears, cutOff, receiptOnDayOffMovesForward };
}
