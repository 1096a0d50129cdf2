import { ReportDecision } from './report-decision.entity.js';
import { ReportLateness } from './report-lateness.entity.js';
import { ReportPart } from './report-part.entity.js';
import { ReportVersion } from './report-version.entity.js';
import { Report } from './report.entity.js';
import { ReportingRule } from './reporting-rule.entity.js';

export {
  ReportCalendarImpact,
  type MovedPart,
  type ReportCalendarPreview,
} from './report-calendar-impact.service.js';
export type { ChangedFigure, KeptFigures } from './kept-figures.js';
export { figureKinds, standingNames, type FigureId, type ReportFigure } from './report-figure.js';
export { ReportFigures, type FiguresOfReport } from './report-figures.service.js';
export { ReportQueries, type ReportFilter } from './report-queries.service.js';
export { wasSubmitted } from './report-status.js';
export { ReportService, type OpenedReport } from './report.service.js';
export type {
  AllowedAction,
  DecisionView,
  NamedPerson,
  NamedStatus,
  PartTask,
  PartView,
  ReportSummary,
  ReportView,
  VersionView,
} from './report-view.js';
export { ReportsModule } from './reports.module.js';
export type { IncludedPart, VersionContent } from './version-content.js';
export { periodKinds, printedPeriod, type PeriodKind } from './period.js';
export {
  decidingRoles,
  outcomes,
  reportStatuses,
  type Outcome,
  type ReportStatus,
} from './vocabulary.js';
export { Report, ReportDecision, ReportingRule, ReportLateness, ReportPart, ReportVersion };

export const reportEntities = [
  Report,
  ReportPart,
  ReportVersion,
  ReportDecision,
  ReportLateness,
  ReportingRule,
];
