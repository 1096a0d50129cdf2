import { AgenciesModule } from '@minhbach/agencies';
import { LegalTimeModule } from '@minhbach/legal-time';
import { Module } from '@nestjs/common';
import { CaseQuery } from './case-query.service.js';
import { IndicatorService } from './indicator.service.js';

@Module({
  imports: [AgenciesModule, LegalTimeModule],
  providers: [CaseQuery, IndicatorService],
  exports: [IndicatorService],
})
export class IndicatorsModule {}
