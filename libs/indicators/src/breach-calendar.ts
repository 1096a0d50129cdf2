import { addDays, weekdayOf, type CompiledCalendar, type Weekday } from '@minhbach/calendar';
import type { Period } from './request-case.js';

export interface BreachDay {
  readonly date: string;
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: Weekday;
  /** Measured cases whose final due date it was, and that were not answered by then. */
  readonly late: number;
  readonly isWorked: boolean;
  /** The holiday, or why it is worked all the same; null on an ordinary day. */
  readonly reason: { readonly vi: string; readonly en: string } | null;
}

/** The days of a period, with the breaches whose due date each was. */
export function breachCalendar(
  { from, to }: Period,
  late: ReadonlyMap<string, number>,
  calendar: CompiledCalendar,
): BreachDay[] {
  const days: BreachDay[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    days.push({
      ...{ date, weekday: weekdayOf(date), late: late.get(date) ?? 0 },
      isWorked: calendar.isWorkingDay(date),
      reason: calendar.exceptionOn(date)?.reason ?? null,
    });
  }
  return days;
}
