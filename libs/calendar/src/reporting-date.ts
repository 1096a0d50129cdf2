import type { CompiledCalendar } from './compiled-calendar.js';
import { addDays, addMonths, type LocalDate } from './local-date.js';

/** How "trước ngày 05" is read: literally it ends with the 4th; inclusively with the 5th. */
export type BeforeMode = 'LITERAL' | 'INCLUSIVE';

/** What happens to a reporting date on a day off. Fixed dates do not move unless the plan says so. */
export type ReportingRoll = 'NONE' | 'PREV_WD' | 'NEXT_WD';

/** The last day on which a report about a period (`YYYY-MM`) is in time when it is due "before" a day of the following month. */
export function dueBefore(
  period: string,
  dayOfMonth: number,
  mode: BeforeMode,
  roll: ReportingRoll,
  calendar: CompiledCalendar,
): LocalDate {
  const first = addMonths(`${period}-01`, 1);
  const lastDay = addDays(first, mode === 'LITERAL' ? dayOfMonth - 2 : dayOfMonth - 1);
  if (roll === 'NONE' || calendar.isWorkingDay(lastDay)) return lastDay;
  return roll === 'PREV_WD'
    ? calendar.previousWorkingDay(lastDay)
    : calendar.nextWorkingDay(lastDay);
}
