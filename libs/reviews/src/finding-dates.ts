import { endOfDay, type CompiledCalendar, type LocalDate } from '@minhbach/calendar';
import { datesUntil } from '@minhbach/duties';
import type { FindingDates } from './finding-process.js';
import type { UnitReviewRule } from './unit-review-rule.entity.js';

/** The dates of a finding that is to be put right by a day that somebody has set. */
export function findingDates(
  dueOn: LocalDate,
  now: Date,
  { patienceWorkingDays }: Pick<UnitReviewRule, 'patienceWorkingDays'>,
  calendar: CompiledCalendar,
): FindingDates {
  const lastDay = calendar.addWorkingDays(dueOn, patienceWorkingDays);
  return { ...datesUntil(dueOn, now, calendar), giveUpAt: endOfDay(lastDay) };
}
