export { durationClass, percentileOfClasses } from './duration-class.js';
export {
  kaplanMeier,
  medianSurvival,
  type Observation,
  type SurvivalStep,
} from './kaplan-meier.js';
export { percentile } from './percentile.js';
export { wilsonInterval, type Interval } from './wilson-interval.js';
