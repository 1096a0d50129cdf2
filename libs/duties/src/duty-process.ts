import type { DueInstants, LocalDate } from '@minhbach/calendar';
import type { PeriodTerm } from './cadence.js';

export const DUTY_PROCESS = 'standing-duty';

/** Starts the process of one period of one owner. */
export const PERIOD_OPENED = 'duty.period-opened';

/** What its timers read; it is escalated on the second working day after the due date. */
export type DutyDates = DueInstants;

/** The variable `duty` of the process. Its dates are those in force; after a return they are the new ones. */
export interface DutyVariable extends DutyDates {
  /** Key of the `DutyPeriod`. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly term: PeriodTerm;
  readonly period: string;
  readonly ownerName: string;
  readonly ownerGroup: string;
  readonly checkerGroup: string;
  /** Who is told when it stays late. */
  readonly headGroup: string;
  /** By when a result is checked; null until there is one. */
  readonly checkBy: LocalDate | null;
  /** Why it came back; null unless it did. */
  readonly returned: string | null;
}

/** The engine hands variables over as they were stored; `duty.open-periods` wrote them. */
export function dutyOf(from: {
  readonly variables: Readonly<Record<string, unknown>>;
}): DutyVariable {
  return from.variables.duty as DutyVariable;
}
