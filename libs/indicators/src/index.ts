export { clocks, milestones, stages, type CaseDays, type ClockName } from './case-days.js';
export { caseSets, type CaseSet } from './case-set.js';
export type { CountedCase } from './counted-cases.js';
export type { Cs5 } from './cs5.js';
export type { Cs6, Cs6Clock } from './cs6.js';
export { definitions, type MetricDefinition } from './definitions.js';
export { dimensions, type Dimension, type Narrowing } from './dimension.js';
export type { Distribution } from './distribution.js';
export {
  IndicatorService,
  type AgencyReading,
  type Indicator,
  type IndicatorQuery,
  type Part,
  type Question,
} from './indicator.service.js';
export { IndicatorsModule } from './indicators.module.js';
export { bases, exclusions, type Basis, type Exclusion } from './membership.js';
export type { Figures, MetricId } from './metrics.js';
export type { Progress } from './progress.js';
export type { Ratio } from './ratio.js';
export type { Period, RequestCase } from './request-case.js';
export type { Sla } from './sla.js';
