import { AgenciesModule } from '@minhbach/agencies';
import { LegalTimeModule } from '@minhbach/legal-time';
import { Module } from '@nestjs/common';
import { CaseQuery } from './case-query.service.js';
import { CaseStore } from './case-store.service.js';
import { IndicatorService } from './indicator.service.js';
import { Snapshots } from './snapshots.service.js';
import { StoredCases } from './stored-cases.service.js';

@Module({
  imports: [AgenciesModule, LegalTimeModule],
  providers: [CaseQuery, CaseStore, StoredCases, IndicatorService, Snapshots],
  exports: [CaseStore, IndicatorService, Snapshots],
})
export class IndicatorsModule {}
