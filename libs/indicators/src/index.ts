export { comparedShares, type AgencyComparison, type ComparedShare } from './agency-comparison.js';
export { statedGrounds, type AgencyGrounds, type StatedGround } from './agency-grounds.js';
export type { AgencyMonths } from './agency-months.js';
export type { AnswerDays } from './answer-days.js';
export type { BreachDay } from './breach-calendar.js';
export { clocks, milestones, stages, type CaseDays, type ClockName } from './case-days.js';
export { caseSets, type CaseSet } from './case-set.js';
export {
  ConsultationPunctuality,
  opinionStates,
  type OpinionPage,
  type OpinionState,
  type UnitPunctuality,
} from './consultation-punctuality.service.js';
export type { CountedCase } from './counted-cases.js';
export type { Cs5 } from './cs5.js';
export type { Cs6, Cs6Clock } from './cs6.js';
export { Detections, type Detection } from './detectors/detections.service.js';
export { detectorIds } from './detectors/detector.js';
export { comparedDays, Forecasts } from './forecast/forecasts.service.js';
export { definitions, type MetricDefinition } from './definitions.js';
export { dimensions, type Dimension, type Narrowing } from './dimension.js';
export type { Distribution } from './distribution.js';
export { CaseStore } from './case-store.service.js';
export type { Indicator } from './indicator.js';
export { IndicatorService, type CasePage, type Part } from './indicator.service.js';
export { IndicatorCharts } from './indicator-charts.service.js';
export type { MonthlyTrend } from './monthly-trend.js';
export { periodKinds, periodsUntil, type NamedPeriod } from './periods.js';
export type { AgencyReading, DaysTaken, IndicatorQuery, Question } from './question.js';
export { IndicatorsModule } from './indicators.module.js';
export { bases, exclusions, type Basis, type Exclusion } from './membership.js';
export type { Figures, MetricId } from './metrics.js';
export { OfficerWorkloads } from './officer-workloads.service.js';
export { WorkloadModule } from './workload.module.js';
export type { Progress } from './progress.js';
export type { Ratio } from './ratio.js';
export type { Period, RequestCase } from './request-case.js';
export type { Sla } from './sla.js';
export type { SnapshotContent } from './snapshot-content.js';
export { snapshotFaults, type SnapshotExport } from './snapshot-export.js';
export { SnapshotRefused, Snapshots, type TakenSnapshot } from './snapshots.service.js';
