import type { ClockName } from './case-days.js';
import type { CountedCase } from './counted-cases.js';
import { dayOf, type Basis } from './membership.js';
import type { Period } from './request-case.js';

/** `none` stands for the cases of which it is not known. */
type Value = string | undefined;

/** What all cases of a question have in common; nothing said is everything. */
export interface CaseFilter {
  readonly agencyCode?: Value;
  /** Component indicator 1–12. */
  readonly subject?: number | undefined;
  readonly channel?: Value;
  readonly complexity?: Value;
  readonly firmSize?: Value;
  readonly regime?: Value;
  /** Point of Art. 28(1) on which it was refused. */
  readonly ground?: Value;
  /** Only those that took so many days. */
  readonly took?: DaysTaken | undefined;
}

/** Days on one of the clocks, both ends included. */
export interface DaysTaken {
  readonly clock: ClockName;
  readonly from: number;
  readonly to: number;
}

export type AgencyReading = 'as-reported' | 'mapped';

export interface IndicatorQuery extends Period, CaseFilter {
  /** As the agencies were when they answered (default), or each counted with the agency that has succeeded it. */
  readonly agencies?: AgencyReading | undefined;
  /** By which of its days a case belongs to the period; its final due date when absent. */
  readonly basis?: Basis | undefined;
  /** The day at whose end the world is looked at; today when absent. */
  readonly asOfOn?: string | undefined;
}

/** A question with nothing left open. */
export interface Question extends Period, CaseFilter {
  readonly agencies: AgencyReading;
  readonly basis: Basis;
  readonly asOfOn: string;
}

/** Whether a case is one of those that a question asks about. */
export function isAskedFor(
  { subject, days }: Pick<CountedCase, 'subject' | 'days'>,
  { from, to, basis, took, ...filter }: Question,
): boolean {
  const day = dayOf(subject, basis);
  if (day === null || day < from || day > to) return false;
  if (took && !lasted(days[took.clock], took)) return false;
  const is = (asked: Value, value: string | null) =>
    asked === undefined || asked === (value ?? 'none');
  return (
    is(filter.agencyCode, subject.agencyCode) &&
    is(filter.subject?.toString(), String(subject.subject)) &&
    is(filter.channel, subject.channel) &&
    is(filter.complexity, subject.complexity) &&
    is(filter.firmSize, subject.firmSize) &&
    is(filter.regime, subject.regime) &&
    is(filter.ground, subject.refusalGround)
  );
}

function lasted(days: number | null, { from, to }: DaysTaken): boolean {
  return days !== null && days >= from && days <= to;
}
