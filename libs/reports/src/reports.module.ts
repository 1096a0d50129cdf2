import { AgenciesModule } from '@minhbach/agencies';
import { DocumentsModule } from '@minhbach/documents';
import { IndicatorsModule } from '@minhbach/indicators';
import { LegalTimeModule } from '@minhbach/legal-time';
import { NotificationsModule } from '@minhbach/notifications';
import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { DecisionChecks } from './checks/decision-checks.js';
import { DraftChecks } from './checks/draft-checks.js';
import { Deciding } from './deciding.service.js';
import { AdoptReportCalendar } from './jobs/adopt-calendar.js';
import { IssueReport } from './jobs/issue-report.js';
import { KeepDates } from './jobs/keep-dates.js';
import { NoteMissing } from './jobs/note-missing.js';
import { OpenPeriod } from './jobs/open-period.js';
import { PartTasks } from './part-tasks.js';
import { ReportCalendarImpact } from './report-calendar-impact.service.js';
import { ReportFigures } from './report-figures.service.js';
import { ReportNotices } from './report-notices.service.js';
import { ReportOpening } from './report-opening.service.js';
import { ReportQueries } from './report-queries.service.js';
import { ReportService } from './report.service.js';
import { Submitting } from './submitting.service.js';

@Module({
  imports: [
    ...[AgenciesModule, DocumentsModule, IndicatorsModule, LegalTimeModule],
    ...[NotificationsModule, RuntimeModule],
  ],
  providers: [
    ...[ReportService, ReportQueries, ReportOpening, ReportNotices],
    ReportFigures,
    ...[Deciding, Submitting, PartTasks],
    ...[OpenPeriod, KeepDates, NoteMissing, IssueReport],
    ...[AdoptReportCalendar, ReportCalendarImpact],
    ...[DraftChecks, DecisionChecks],
  ],
  exports: [ReportService, ReportQueries, ReportFigures, ReportCalendarImpact],
})
export class ReportsModule {}
