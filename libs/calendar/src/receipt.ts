import type { CompiledCalendar } from './compiled-calendar.js';
import type { LocalDate } from './local-date.js';
import { localDateOf, localTimeOf } from './local-time.js';

/**
 * The day that counts as the day of receipt. It is the local date of the instant, unless the calendar has a
 * cut-off hour or moves receipts on days off forward; both are off by default.
 */
export function receivedOn(receivedAt: Date | string, calendar: CompiledCalendar): LocalDate {
  const { cutOff, receiptOnDayOffMovesForward } = calendar.data;
  const day = localDateOf(receivedAt);
  if (!calendar.isWorkingDay(day)) {
    return receiptOnDayOffMovesForward ? calendar.nextWorkingDay(day) : day;
  }
  const late = cutOff !== null && localTimeOf(receivedAt) > cutOff;
  return late ? calendar.nextWorkingDay(day) : day;
}
