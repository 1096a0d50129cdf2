import {
  cumulativeIncidence,
  kaplanMeier,
  medianInterval,
  medianSurvival,
  timeOfIncidence,
  type IncidenceStep,
  type Observation,
  type SurvivalStep,
} from '@minhbach/statistics';
import { clocks, type ClockName } from './case-days.js';
import { countIn, type CountedCases, type DayCount, type Decision } from './counted-cases.js';
import { distributionOf, type Distribution } from './distribution.js';

export interface Cs6Clock {
  /** Smallest number of days by which half of the cohort was decided; null when not yet half of it is. */
  readonly medianToDecision: number | null;
  /** 95 %; a limit is null where the curve has not come down so far. */
  readonly medianInterval: { readonly low: number | null; readonly high: number | null };
  /** The longest that any case was watched: a median that is null is longer. */
  readonly longest: number | null;
  /** Smallest number of days by which half of the cohort had the information, which a refusal makes impossible. */
  readonly medianToInformation: number | null;
  /** Plain median of the delivered requests: nearest to what the PCI survey asks. */
  readonly medianOfDelivered: number | null;
  readonly meanOfDelivered: number | null;
  readonly p75OfDelivered: number | null;
  readonly p90OfDelivered: number | null;
  readonly delivered: number;
  /** Still undecided, watched until the as-of day. */
  readonly open: number;
  /** Share of the cohort that is not decided after so many days (Kaplan–Meier). */
  readonly undecidedAfter: readonly SurvivalStep[];
  /** Share of the cohort that has the information after so many days (Aalen–Johansen). */
  readonly informedAfter: readonly IncidenceStep[];
}

export interface Cs6 extends Readonly<Record<ClockName, Cs6Clock>> {
  /** Working days of each measured case on which the agency waited for the requester. */
  readonly waiting: Distribution;
}

/**
 * CS 6, days to the answer (metric cs6, version 3). Open cases are censored on the as-of day, withdrawn ones on the day
 * of withdrawal; a refusal ends the wait for a decision and makes that for the information vain.
 */
export function cs6(counted: CountedCases): Cs6 {
  const open = countIn(counted, 'undecided');
  const clock = (name: ClockName) =>
    clockOf(
      counted.days.filter(({ of }) => of === name),
      open,
    );
  const [gross, statutory, net, held] = clocks.map(clock) as [
    Cs6Clock,
    Cs6Clock,
    Cs6Clock,
    Cs6Clock,
  ];
  const waiting = distributionOf(counted.days.filter(({ of }) => of === 'waiting'));
  return { gross, statutory, net, held, waiting };
}

/** Smallest number of days by which half of the cases of one clock were decided; null when not yet half of them are. */
export function medianToDecision(days: readonly DayCount[]): number | null {
  return medianSurvival(kaplanMeier(observationsOf(days)));
}

function observationsOf(days: readonly DayCount[]): Observation<Decision>[] {
  return days.map(({ days: duration, event, count }) => ({ duration, event, count }));
}

function clockOf(days: readonly DayCount[], open: number): Cs6Clock {
  const observations = observationsOf(days);
  const undecidedAfter = kaplanMeier(observations);
  const informedAfter = cumulativeIncidence(observations, 'given');
  const delivered = distributionOf(days.filter(({ event }) => event === 'given'));
  return {
    medianToDecision: medianSurvival(undecidedAfter),
    medianInterval: medianInterval(undecidedAfter),
    longest: days.reduce<number | null>((most, each) => Math.max(most ?? 0, each.days), null),
    medianToInformation: timeOfIncidence(informedAfter, 0.5),
    medianOfDelivered: delivered.median,
    meanOfDelivered: delivered.mean,
    p75OfDelivered: delivered.p75,
    p90OfDelivered: delivered.p90,
    delivered: delivered.n,
    open,
    undecidedAfter,
    informedAfter,
  };
}
