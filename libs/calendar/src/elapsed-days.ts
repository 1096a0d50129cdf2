import type { CompiledCalendar } from './compiled-calendar.js';
import { isHeld } from './fold-ledger.js';
import type { FoldedPause, LedgerFold } from './ledger-fold.js';
import { laterOf, type LocalDate } from './local-date.js';

/**
 * Working days of the statutory clock up to the end of a day (or the closing): the day of receipt is 0.
 * Pauses are left out only where they move the due date, so that used and left always make up the limit.
 */
export function workingDaysUsed(
  fold: LedgerFold,
  asOfOn: LocalDate,
  calendar: CompiledCalendar,
): number {
  return used(fold, asOfOn, calendar, (pause) => pause.movesDueOn);
}

/** Working days in which the agency itself had the case: all pauses are left out. Used for internal targets. */
export function netWorkingDaysUsed(
  fold: LedgerFold,
  asOfOn: LocalDate,
  calendar: CompiledCalendar,
): number {
  return used(fold, asOfOn, calendar, () => true);
}

/** Working days until the due date, negative once it has passed; it stands still while a pause holds the date. */
export function workingDaysLeft(
  fold: Pick<LedgerFold, 'dueOn' | 'pauses'>,
  asOfOn: LocalDate,
  calendar: CompiledCalendar,
): number {
  return calendar.workingDaysBetween(heldOr(fold, asOfOn), fold.dueOn);
}

function used(
  fold: LedgerFold,
  asOfOn: LocalDate,
  calendar: CompiledCalendar,
  leftOut: (pause: FoldedPause) => boolean,
): number {
  const end = fold.closedOn !== null && fold.closedOn < asOfOn ? fold.closedOn : asOfOn;
  const waited = fold.pauses.filter(leftOut).reduce((sum, { from, until }) => {
    const last = until === null || until > end ? end : until;
    return last > from ? sum + calendar.workingDaysBetween(from, last) : sum;
  }, 0);
  return Math.max(
    0,
    calendar.workingDaysBetween(fold.startedOn, laterOf(fold.startedOn, end)) - waited,
  );
}

function heldOr(fold: Pick<LedgerFold, 'pauses'>, asOfOn: LocalDate): LocalDate {
  const last = fold.pauses.at(-1);
  return last && isHeld(fold) && asOfOn > last.from ? last.from : asOfOn;
}
