import { AgenciesModule } from '@minhbach/agencies';
import { ReportsModule } from '@minhbach/reports';
import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ProcessMapsModule } from '../process-maps/process-maps.module.js';
import { ReportChain } from './report-chain.service.js';
import { ReportsController } from './reports.controller.js';

@Module({
  imports: [ReportsModule, AgenciesModule, IdempotencyModule, PeopleModule, ProcessMapsModule],
  controllers: [ReportsController],
  providers: [ReportChain],
})
export class ReportsApiModule {}
