import type { CompiledCalendar } from './compiled-calendar.js';
import type { Limit } from './limit.js';
import type { LocalDate } from './local-date.js';
import { schedule } from './schedule.js';

/** A due date is a day and is met until its end (24:00 in Viet Nam). */
export interface DueDate {
  readonly dueOn: LocalDate;
  /** True when the date depends on a day off that is not announced yet. */
  readonly provisional: boolean;
}

/**
 * When a limit ends that runs from a receipt. Day 1 is the first working day after the receipt, or the next
 * day for limits in calendar days and months; those roll forward off days of rest (Civil Code 2015
 * Art. 147, 148).
 */
export function dueDate(
  receivedOn: LocalDate,
  limit: Limit,
  calendar: CompiledCalendar,
  receivedAt: string | null = null,
): DueDate {
  const terms = { startedOn: receivedOn, startedAt: receivedAt, limit, extensions: [], pauses: [] };
  const { dueOn, provisional } = schedule(terms, calendar);
  return { dueOn, provisional };
}
