export {
  cumulativeIncidence,
  timeOfIncidence,
  type IncidenceStep,
} from './cumulative-incidence.js';
export { durationClass, percentileOfClasses } from './duration-class.js';
export { funnelLimits, type FunnelLevel } from './funnel-limits.js';
export type { Interval } from './interval.js';
export { kaplanMeier, medianInterval, medianSurvival, type SurvivalStep } from './kaplan-meier.js';
export type { Observation } from './observation.js';
export { percentile, percentileOfCounts, type PercentileDefinition } from './percentile.js';
export { wilsonInterval } from './wilson-interval.js';
export { xmrLimits, type XmrCentre, type XmrLimits } from './xmr-limits.js';
