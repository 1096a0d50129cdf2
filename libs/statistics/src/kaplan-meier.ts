/** One case of a cohort: how long it was watched, and whether the event came or the watching ended first. */
export interface Observation {
  readonly duration: number;
  readonly event: boolean;
}

export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  /** Share of the cohort still without the event just after `time`. */
  readonly survival: number;
}

/**
 * Product-limit estimate of survival (Kaplan & Meier 1958), one step per distinct time with an event, ascending.
 * A case censored at the time of an event counts as still at risk there.
 */
export function kaplanMeier(observations: readonly Observation[]): SurvivalStep[] {
  const ordered = [...observations].sort((a, b) => a.duration - b.duration);
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let atRisk = ordered.length;
  for (const [time, together] of groupedByTime(ordered)) {
    const events = together.filter((observation) => observation.event).length;
    if (events > 0) {
      survival *= 1 - events / atRisk;
      steps.push({ time, atRisk, events, survival });
    }
    atRisk -= together.length;
  }
  return steps;
}

/** Absorbs the rounding of the product, so that an exact half is recognised as one. */
const EPSILON = 1e-12;

/**
 * Smallest time by which at least half of the cohort had the event;
 * null when the curve never falls to one half (say "> largest observed", not a number).
 */
export function medianSurvival(steps: readonly SurvivalStep[]): number | null {
  return steps.find((step) => step.survival <= 0.5 + EPSILON)?.time ?? null;
}

function groupedByTime(ordered: readonly Observation[]): Map<number, Observation[]> {
  const groups = new Map<number, Observation[]>();
  for (const observation of ordered) {
    const group = groups.get(observation.duration);
    if (group) group.push(observation);
    else groups.set(observation.duration, [observation]);
  }
  return groups;
}
