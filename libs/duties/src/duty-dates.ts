import {
  endOfDay,
  instantAt,
  localDateOf,
  type CompiledCalendar,
  type LocalDate,
} from '@minhbach/calendar';
import type { DutyDates } from './duty-process.js';

const MORNING = '08:00';

/** The dates of a duty that is to be reported within so many working days from an instant. */
export function dutyDates(workingDays: number, from: Date, calendar: CompiledCalendar): DutyDates {
  return datesUntil(calendar.addWorkingDays(localDateOf(from), workingDays), from, calendar);
}

/** The same for a day that somebody has set. */
export function datesUntil(dueOn: LocalDate, from: Date, calendar: CompiledCalendar): DutyDates {
  const morning = (on: LocalDate, days: number) =>
    instantAt(calendar.addWorkingDays(on, days), MORNING);
  const remindAt = morning(dueOn, -1);
  return {
    dueOn,
    remindAt: remindAt > from.toISOString() ? remindAt : null,
    overdueAt: endOfDay(dueOn),
    escalateAt: morning(dueOn, 2),
  };
}
