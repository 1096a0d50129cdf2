import { kaplanMeier, medianSurvival, percentile, type Observation } from '@minhbach/statistics';
import type { RequestCase } from './request-case.js';

export interface Cs6Clock {
  /** Smallest number of days by which half of the cohort was decided; null when not yet half of it is. */
  readonly medianToDecision: number | null;
  /** Plain median of the delivered requests: nearest to what the PCI survey asks. */
  readonly medianOfDelivered: number | null;
  readonly meanOfDelivered: number | null;
  readonly p75OfDelivered: number | null;
  readonly p90OfDelivered: number | null;
  readonly delivered: number;
  /** Still undecided, watched until the as-of day. */
  readonly open: number;
}

export interface Cs6 {
  /** Calendar days from sending to receiving; to the day of the answer where nobody knows when it came. */
  readonly gross: Cs6Clock;
  /** Working days from valid receipt to the legal act. */
  readonly statutory: Cs6Clock;
}

export interface DayCounts {
  calendarDaysBetween(from: string, to: string): number;
  workingDaysBetween(from: string, to: string): number;
}

const decisions = ['fulfilled', 'partially-fulfilled', 'refused'];
const deliveries = ['fulfilled', 'partially-fulfilled'];

/**
 * CS 6, days to the answer (metric cs6, version 2). Day 0 is the day of receipt. Open cases are censored
 * on the as-of day, withdrawn ones on the day of withdrawal.
 */
export function cs6(measured: readonly RequestCase[], asOfOn: string, days: DayCounts): Cs6 {
  return {
    gross: clock(measured, ({ submittedOn, receivedOn, closedOn }) =>
      days.calendarDaysBetween(submittedOn, receivedOn ?? closedOn ?? asOfOn),
    ),
    statutory: clock(measured, ({ submittedOn, validOn, closedOn }) =>
      days.workingDaysBetween(validOn ?? submittedOn, closedOn ?? asOfOn),
    ),
  };
}

function clock(
  measured: readonly RequestCase[],
  durationOf: (subject: RequestCase) => number,
): Cs6Clock {
  const observations: Observation[] = measured.map((subject) => ({
    duration: durationOf(subject),
    event: decisions.includes(subject.outcome ?? '') ? 'decided' : null,
  }));
  const delivered = measured
    .filter((subject) => deliveries.includes(subject.outcome ?? ''))
    .map(durationOf);
  const total = delivered.reduce((sum, duration) => sum + duration, 0);
  return {
    medianToDecision: medianSurvival(kaplanMeier(observations)),
    medianOfDelivered: percentile(delivered, 0.5),
    meanOfDelivered: delivered.length === 0 ? null : total / delivered.length,
    p75OfDelivered: percentile(delivered, 0.75),
    p90OfDelivered: percentile(delivered, 0.9),
    delivered: delivered.length,
    open: measured.filter((subject) => subject.outcome === null).length,
  };
}
