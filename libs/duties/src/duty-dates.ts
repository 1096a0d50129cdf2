import {
  dueInstants,
  localDateOf,
  type CompiledCalendar,
  type LocalDate,
} from '@minhbach/calendar';
import type { DutyDates } from './duty-process.js';

/** Working days after the due date on which the head is told. */
const escalateAfter = 2;

/** The dates of a duty that is to be reported within so many working days from an instant. */
export function dutyDates(workingDays: number, from: Date, calendar: CompiledCalendar): DutyDates {
  return datesUntil(calendar.addWorkingDays(localDateOf(from), workingDays), from, calendar);
}

/** The same for a day that somebody has set. */
export function datesUntil(dueOn: LocalDate, from: Date, calendar: CompiledCalendar): DutyDates {
  return dueInstants(dueOn, from, escalateAfter, calendar);
}
