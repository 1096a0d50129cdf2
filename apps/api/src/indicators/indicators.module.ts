import { IndicatorsModule } from '@minhbach/indicators';
import { Module } from '@nestjs/common';
import { AddressLimitGuard } from '../access/address-limit.guard.js';
import { PublishedAnswersApiModule } from '../published-answers/published-answers.module.js';
import { FigurePagesController } from './figure-pages.controller.js';
import { IndicatorPartsController } from './indicator-parts.controller.js';
import { IndicatorsController } from './indicators.controller.js';
import { SnapshotsController } from './snapshots.controller.js';

@Module({
  imports: [IndicatorsModule, PublishedAnswersApiModule],
  controllers: [
    IndicatorsController,
    IndicatorPartsController,
    SnapshotsController,
    FigurePagesController,
  ],
  providers: [AddressLimitGuard],
})
export class IndicatorsApiModule {}
