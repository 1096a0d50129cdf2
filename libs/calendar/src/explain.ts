import type { CompiledCalendar } from './compiled-calendar.js';
import { countsIn, DAY_OF_RECEIPT, reasonOf } from './day-reason.js';
import { deadlineSentence } from './deadline-sentence.js';
import type { LedgerFold } from './ledger-fold.js';
import { daysAfter, weekdayOf, type LocalDate, type Weekday } from './local-date.js';
import type { Segment } from './schedule.js';
import type { Bilingual } from './working-calendar.js';

/** One day on the way to the due date. */
export interface ExplainedDay {
  readonly date: LocalDate;
  readonly weekday: Weekday;
  readonly counted: boolean;
  /** Which counted day it is: 1 is the first. Null when it is not counted. */
  readonly ordinal: number | null;
  readonly reason: Bilingual;
}

export interface Explanation {
  /** From the day of receipt to the due date, without a gap. */
  readonly days: readonly ExplainedDay[];
  readonly sentence: Bilingual;
}

/** Why the due date is what it is, day by day and in one sentence. */
export function explain(fold: LedgerFold, calendar: CompiledCalendar): Explanation {
  const receipt = line(fold.startedOn, null, DAY_OF_RECEIPT);
  const days = fold.segments.reduce<ExplainedDay[]>(
    (before, segment) => [...before, ...daysOf(segment, fold, lastOrdinal(before), calendar)],
    [receipt],
  );
  return { days, sentence: deadlineSentence(fold) };
}

function daysOf(
  segment: Segment,
  fold: LedgerFold,
  countedBefore: number,
  calendar: CompiledCalendar,
): ExplainedDay[] {
  let ordinal = countedBefore;
  return daysAfter(segment.after, segment.through).map((day) => {
    const counted = countsIn(segment, day, calendar);
    if (counted) ordinal += 1;
    const extended = segment.purpose === 'extension' || isBeyondLimit(fold, ordinal);
    return line(day, counted ? ordinal : null, reasonOf(day, segment, extended, calendar));
  });
}

/** Limits in days can be compared with the ordinal; months and hours cannot. */
function isBeyondLimit({ limit }: LedgerFold, ordinal: number): boolean {
  return limit.unit.endsWith('-day') && ordinal > limit.value;
}

function line(date: LocalDate, ordinal: number | null, reason: Bilingual): ExplainedDay {
  return { date, weekday: weekdayOf(date), counted: ordinal !== null, ordinal, reason };
}

function lastOrdinal(days: readonly ExplainedDay[]): number {
  return days.findLast((day) => day.ordinal !== null)?.ordinal ?? 0;
}
