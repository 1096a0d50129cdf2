import { LegalTimeModule } from '@minhbach/legal-time';
import { Module } from '@nestjs/common';
import { CaseQuery } from './case-query.service.js';
import { IndicatorService } from './indicator.service.js';

@Module({
  imports: [LegalTimeModule],
  providers: [CaseQuery, IndicatorService],
  exports: [IndicatorService],
})
export class IndicatorsModule {}
