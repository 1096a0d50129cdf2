import type { ClockEntry } from '../clock-entry.js';
import { explain } from '../explain.js';
import { calendar, folded, laterCalendar, start } from '../ledger-fixture.js';
import type { Limit } from '../limit.js';
import { daysAfter, type LocalDate } from '../local-date.js';

interface Given {
  readonly receivedOn: LocalDate;
  readonly limit: Limit;
  readonly entries?: readonly ClockEntry[];
  readonly pausable?: boolean;
}

interface Expected {
  /** With a question mark when it must be provisional. */
  readonly dueOn: string;
  /** What the days that do not count are, in order of their first: `2 Ngày nghỉ hằng tuần, 5 Tết Nguyên đán`. */
  readonly notCounted?: string;
}

/** Checks a due date, whether it is provisional, and that each day on the way to it is explained. */
export function expectDeadline(given: Given, { dueOn, notCounted }: Expected): void {
  const { receivedOn, limit, entries = [], pausable = false } = given;
  const fold = folded([start(receivedOn, limit), ...entries], pausable);
  expect(fold.dueOn + (fold.provisional ? '?' : '')).toBe(dueOn);

  const { days } = explain(fold, fold.calendarVersion === 1 ? calendar : laterCalendar);
  expect(days.map(({ date }) => date)).toEqual([receivedOn, ...daysAfter(receivedOn, fold.dueOn)]);
  if (notCounted === undefined) return;
  const skipped = days.slice(1).filter(({ counted }) => !counted);
  expect(tally(skipped.map(({ reason }) => reason.vi))).toBe(notCounted);
}

/** The day to which a last day was rolled is explained too, and is no day off. */
function tally(reasons: readonly string[]): string {
  const daysOff = reasons.filter((reason) => !reason.startsWith('Ngày cuối rơi vào'));
  return [...new Set(daysOff)]
    .map((reason) => `${String(daysOff.filter((each) => each === reason).length)} ${reason}`)
    .join(', ');
}
