import { AgenciesModule } from '@minhbach/agencies';
import { LegalTimeModule } from '@minhbach/legal-time';
import { Module } from '@nestjs/common';
import { CaseQuery } from './case-query.service.js';
import { CaseStore } from './case-store.service.js';
import { ConsultationPunctuality } from './consultation-punctuality.service.js';
import { IndicatorCharts } from './indicator-charts.service.js';
import { Detections } from './detectors/detections.service.js';
import { Forecasts } from './forecast/forecasts.service.js';
import { IndicatorService } from './indicator.service.js';
import { Snapshots } from './snapshots.service.js';
import { StoredCases } from './stored-cases.service.js';
import { TallyStore } from './tally-store.service.js';

@Module({
  imports: [AgenciesModule, LegalTimeModule],
  providers: [
    ...[CaseQuery, CaseStore, StoredCases, TallyStore, IndicatorService, Snapshots],
    ...[IndicatorCharts, ConsultationPunctuality, Detections, Forecasts],
  ],
  exports: [
    ...[CaseStore, IndicatorService, Snapshots],
    ...[IndicatorCharts, ConsultationPunctuality, Detections, Forecasts],
  ],
})
export class IndicatorsModule {}
