import { Z95, type Interval } from './interval.js';
import { riskSets, type Observation, type RiskSet } from './observation.js';

export interface IncidenceStep {
  readonly time: number;
  readonly atRisk: number;
  /** Of the event asked for. */
  readonly events: number;
  /** Share of the cohort that had this event up to and including `time`. */
  readonly incidence: number;
  readonly variance: number;
  readonly interval95: Interval;
}

/** The one that is counted came, or another made it impossible, and the shares of the cohort before. */
interface Step {
  readonly set: RiskSet<string>;
  readonly events: number;
  readonly survivalBefore: number;
  readonly incidence: number;
}

/**
 * Cumulative incidence of one event among others that exclude it (Aalen & Johansen 1978), one step per distinct time
 * with any event, ascending. The variance is that of the delta method (Dinse & Larson 1986, eq. 4–5), which is
 * p(1 − p)/n as long as nothing is censored; the interval is that of the normal distribution, cut off at 0 and 1.
 */
export function cumulativeIncidence<Event extends string>(
  observations: readonly Observation<Event>[],
  of: Event,
): IncidenceStep[] {
  const steps = stepsOf(riskSets(observations), of);
  const varianceOf = variances(steps);
  return steps.map(({ set: { time, atRisk }, events, incidence }, at) => {
    const variance = varianceOf[at] ?? 0;
    const half = Z95 * Math.sqrt(variance);
    const interval95 = { low: Math.max(0, incidence - half), high: Math.min(1, incidence + half) };
    return { time, atRisk, events, incidence, variance, interval95 };
  });
}

/** Smallest time by which this share of the cohort had the event; null when fewer ever had it. */
export function timeOfIncidence(steps: readonly IncidenceStep[], share: number): number | null {
  return steps.find(({ incidence }) => incidence >= share - 1e-12)?.time ?? null;
}

function stepsOf<Event extends string>(sets: readonly RiskSet<Event>[], of: Event): Step[] {
  let survivalBefore = 1;
  let incidence = 0;
  return sets.map((set) => {
    const events = set.eventsOf.get(of) ?? 0;
    incidence += (survivalBefore * events) / set.atRisk;
    const step = { set, events, survivalBefore, incidence };
    survivalBefore *= 1 - set.events / set.atRisk;
    return step;
  });
}

/**
 * The variance at t sums, over the times up to t, a(F(t) − F)² + b − 2c(F(t) − F). Multiplied out, each step adds to
 * five running sums, and no pair of steps is looked at twice.
 */
function variances(steps: readonly Step[]): number[] {
  const sum = { a: 0, aF: 0, aFF: 0, b: 0, c: 0, cF: 0 };
  return steps.map(
    ({ set: { atRisk: n, events: all }, events: d, survivalBefore, incidence: F }) => {
      // Where everybody leaves at once the curve ends: F(t) − F is 0 there and ever after.
      const a = all === n ? 0 : all / (n * (n - all));
      const c = (survivalBefore * d) / (n * n);
      sum.a += a;
      sum.aF += a * F;
      sum.aFF += a * F * F;
      sum.b += (survivalBefore ** 2 * d * (n - d)) / n ** 3;
      sum.c += c;
      sum.cF += c * F;
      const total = F * F * sum.a - 2 * F * sum.aF + sum.aFF + sum.b - 2 * (F * sum.c - sum.cF);
      return Math.max(0, total);
    },
  );
}
