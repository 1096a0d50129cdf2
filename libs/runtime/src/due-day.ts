import { isLocalDate, localDateOf } from '@minhbach/calendar';

/** The local date by which a task is due. A model gives a date or an instant; what is neither has no day. */
export function dueDayOf(dueDate: string | null): string | null {
  if (dueDate === null || isLocalDate(dueDate)) return dueDate;
  return Number.isNaN(Date.parse(dueDate)) ? null : localDateOf(dueDate);
}
