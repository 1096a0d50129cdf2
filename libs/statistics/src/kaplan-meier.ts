import { Z95, type Interval } from './interval.js';
import { riskSets, type Observation } from './observation.js';

export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  /** Share of the cohort still without any event just after `time`. */
  readonly survival: number;
  /** Of `survival`, by Greenwood (1926); 0 once nobody is left. */
  readonly variance: number;
  /** On the logarithmic scale, no higher than 1; null once nobody is left. */
  readonly interval95: Interval | null;
}

/** Product-limit estimate of survival (Kaplan & Meier 1958), one step per distinct time with an event, ascending. */
export function kaplanMeier(observations: readonly Observation[]): SurvivalStep[] {
  let survival = 1;
  let greenwoodSum = 0;
  return riskSets(observations).map(({ time, atRisk, events }) => {
    survival *= 1 - events / atRisk;
    greenwoodSum += events / (atRisk * (atRisk - events));
    const variance = survival === 0 ? 0 : survival ** 2 * greenwoodSum;
    const interval95 = survival === 0 ? null : logInterval(survival, Math.sqrt(greenwoodSum));
    return { time, atRisk, events, survival, variance, interval95 };
  });
}

/** Absorbs the rounding of the product, so that an exact half is recognised as one. */
const EPSILON = 1e-12;

/**
 * Smallest time by which at least half of the cohort had an event;
 * null when the curve never falls to one half (say "> largest observed", not a number).
 */
export function medianSurvival(steps: readonly SurvivalStep[]): number | null {
  return firstTimeAtHalf(steps, ({ survival }) => survival);
}

/**
 * The times at which the limits of the curve fall to one half (Brookmeyer & Crowley 1982): 95 % two-sided; a limit
 * that never falls so far is null.
 */
export function medianInterval(steps: readonly SurvivalStep[]): {
  readonly low: number | null;
  readonly high: number | null;
} {
  return {
    low: firstTimeAtHalf(steps, ({ interval95 }) => interval95?.low ?? 0),
    high: firstTimeAtHalf(steps, ({ interval95, survival }) => interval95?.high ?? survival),
  };
}

function firstTimeAtHalf(
  steps: readonly SurvivalStep[],
  height: (step: SurvivalStep) => number,
): number | null {
  return steps.find((step) => height(step) <= 0.5 + EPSILON)?.time ?? null;
}

function logInterval(survival: number, standardErrorOfLog: number): Interval {
  const factor = Math.exp(Z95 * standardErrorOfLog);
  return { low: survival / factor, high: Math.min(1, survival * factor) };
}
