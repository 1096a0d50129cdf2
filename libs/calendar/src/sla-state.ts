import type { CompiledCalendar } from './compiled-calendar.js';
import { workingDaysLeft } from './elapsed-days.js';
import { isHeld } from './fold-ledger.js';
import type { LedgerFold } from './ledger-fold.js';
import type { LocalDate } from './local-date.js';

/** "Due soon" from so many working days before the due date. */
const DUE_SOON_WORKING_DAYS = 2;

export type SlaStateName =
  'within' | 'due-soon' | 'due-today' | 'overdue' | 'done-early' | 'done-on-time' | 'done-late';

/** What of a clock says where it stands. */
export type Standing = Pick<LedgerFold, 'dueOn' | 'closedOn' | 'pauses'>;

export interface SlaState {
  readonly state: SlaStateName;
  /** Working days still to come before the due date ends, on the day asked or of closing; 0 once it has passed. */
  readonly workingDaysLeft: number;
  /** Whole working days past the due date; 0 on the weekend that follows it, although it is late already. */
  readonly workingDaysOver: number;
}

/**
 * Where a clock stands at the end of a day. Only closing ends it: a first response, a transfer or a pause
 * after the due date does not take it off the overdue list.
 */
export function slaState(fold: Standing, asOfOn: LocalDate, calendar: CompiledCalendar): SlaState {
  const { closedOn } = fold;
  const measuredOn = closedOn !== null && closedOn <= asOfOn ? closedOn : asOfOn;
  const left = workingDaysLeft(fold, measuredOn, calendar);
  const state =
    measuredOn === closedOn ? doneState(fold, closedOn) : openState(fold, measuredOn, left);
  return { state, workingDaysLeft: Math.max(0, left), workingDaysOver: Math.max(0, -left) };
}

function doneState({ dueOn }: Standing, closedOn: LocalDate): SlaStateName {
  if (closedOn < dueOn) return 'done-early';
  return closedOn === dueOn ? 'done-on-time' : 'done-late';
}

function openState(fold: Standing, asOfOn: LocalDate, left: number): SlaStateName {
  if (asOfOn > fold.dueOn && !isHeld(fold)) return 'overdue';
  return stateWithLeft(left);
}

/** Where an open clock stands that is not overdue, with so many working days left. */
export function stateWithLeft(
  left: number,
): Extract<SlaStateName, 'within' | 'due-soon' | 'due-today'> {
  if (left === 0) return 'due-today';
  return left <= DUE_SOON_WORKING_DAYS ? 'due-soon' : 'within';
}
