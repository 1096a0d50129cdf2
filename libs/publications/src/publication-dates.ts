import { endOfDay, instantAt, type CompiledCalendar, type LocalDate } from '@minhbach/calendar';
import type { PublicationDates } from './publication-process.js';

const MORNING = '08:00';

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
  const morning = (days: number) => instantAt(calendar.addWorkingDays(dueOn, days), MORNING);
  const remindAt = morning(-1);
  return {
    dueOn,
    remindAt: remindAt > now.toISOString() ? remindAt : null,
    overdueAt: endOfDay(dueOn),
    escalateAt: morning(1),
  };
}
