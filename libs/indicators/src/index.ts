export type { Cs5, Ratio } from './cs5.js';
export type { Cs6, Cs6Clock } from './cs6.js';
export type { MetricDefinition } from './definitions.js';
export { IndicatorService, type Indicator, type IndicatorQuery } from './indicator.service.js';
export { IndicatorsModule } from './indicators.module.js';
export type { Exclusion } from './membership.js';
export type { Period, RequestCase } from './request-case.js';
