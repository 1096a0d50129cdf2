import type { CaseSet } from './case-set.js';
import { countIn, type CountedCases } from './counted-cases.js';
import { ratioOf, type Ratio } from './ratio.js';

/** In the order in which officials tell them; a case is in exactly one. */
const standings = ['early', 'on-time', 'late', 'within', 'due-soon', 'overdue'] as const;

const breaches = [
  'late-result',
  'late-notice',
  'late-receipt',
  'late-extension',
  'groundless',
] as const;

export interface SetSize {
  readonly set: CaseSet;
  readonly count: number;
}

export interface Sla {
  readonly standings: readonly SetSize[];
  /** A case may have several. */
  readonly breaches: readonly SetSize[];
  /** Whole cohort: what is open and overdue counts as late. */
  readonly inTime: Ratio;
  /** Closed cases only. */
  readonly inTimeOfClosed: Ratio;
  /** Whole cohort, against the due date before any extension. */
  readonly inTimeOriginally: Ratio;
  readonly inTimeOriginallyOfClosed: Ratio;
}

/** Where cases stand against their due dates, and what was done too late (metric sla, version 1). */
export function sla(counted: CountedCases): Sla {
  const sizes = (sets: readonly CaseSet[]) =>
    sets.map((set) => ({ set, count: countIn(counted, set) }));
  const share = (numerator: CaseSet, denominator: CaseSet) =>
    ratioOf(counted, { numerator, denominator });
  return {
    standings: sizes(standings),
    breaches: sizes(breaches),
    inTime: share('in-time', 'measured'),
    inTimeOfClosed: share('in-time', 'closed'),
    inTimeOriginally: share('in-time-originally', 'measured'),
    inTimeOriginallyOfClosed: share('in-time-originally', 'closed'),
  };
}
