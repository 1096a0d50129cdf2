import { AgenciesModule } from '@minhbach/agencies';
import { DocumentsModule } from '@minhbach/documents';
import { DutiesModule } from '@minhbach/duties';
import { LegalTimeModule } from '@minhbach/legal-time';
import { ReportsModule } from '@minhbach/reports';
import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ProcessMapsModule } from '../process-maps/process-maps.module.js';
import { ReportChain } from './report-chain.service.js';
import { ReportFiguresController } from './report-figures.controller.js';
import { ReportFilesController } from './report-files.controller.js';
import { ReportInstructionsController } from './report-instructions.controller.js';
import { ReportsController } from './reports.controller.js';
import { VisibleReports } from './visible-reports.service.js';

@Module({
  imports: [
    ReportsModule,
    DutiesModule,
    LegalTimeModule,
    DocumentsModule,
    AgenciesModule,
    IdempotencyModule,
    PeopleModule,
    ProcessMapsModule,
  ],
  controllers: [
    ...[ReportsController, ReportFiguresController],
    ...[ReportFilesController, ReportInstructionsController],
  ],
  providers: [ReportChain, VisibleReports],
})
export class ReportsApiModule {}
