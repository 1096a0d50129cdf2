import { LegalTimeModule } from '@minhbach/legal-time';
import { ReportsModule } from '@minhbach/reports';
import { RequestsModule } from '@minhbach/requests';
import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { CalendarsController } from './calendars.controller.js';

@Module({
  imports: [LegalTimeModule, RequestsModule, ReportsModule, IdempotencyModule],
  controllers: [CalendarsController],
})
export class CalendarsApiModule {}
