import { dueInstants, type CompiledCalendar, type LocalDate } from '@minhbach/calendar';
import type { PublicationDates } from './publication-process.js';

/** Working days after the due date on which the head is told. */
const escalateAfter = 1;

/** The dates of a document that is to be public within so many working days from its own date. */
export function publicationDates(
  documentOn: LocalDate,
  limitWorkingDays: number | null,
  now: Date,
  calendar: CompiledCalendar,
): PublicationDates {
  if (limitWorkingDays === null) {
    return { dueOn: null, remindAt: null, overdueAt: null, escalateAt: null };
  }
  const dueOn = calendar.addWorkingDays(documentOn, limitWorkingDays);
  return dueInstants(dueOn, now, escalateAfter, calendar);
}
