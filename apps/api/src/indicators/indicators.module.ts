import { IndicatorsModule } from '@minhbach/indicators';
import { RequestsModule } from '@minhbach/requests';
import { Module } from '@nestjs/common';
import { AddressLimitGuard } from '../access/address-limit.guard.js';
import { PublishedAnswersApiModule } from '../published-answers/published-answers.module.js';
import { FigurePagesController } from './figure-pages.controller.js';
import { FiguresWorkbookController } from './figures-workbook.controller.js';
import { IndicatorChartsController } from './indicator-charts.controller.js';
import { IndicatorPartsController } from './indicator-parts.controller.js';
import { IndicatorsController } from './indicators.controller.js';
import { OpinionsController } from './opinions.controller.js';
import { ReviewController } from './review.controller.js';
import { SnapshotsController } from './snapshots.controller.js';

@Module({
  imports: [IndicatorsModule, RequestsModule, PublishedAnswersApiModule],
  controllers: [
    FiguresWorkbookController,
    IndicatorChartsController,
    OpinionsController,
    ReviewController,
    IndicatorsController,
    IndicatorPartsController,
    SnapshotsController,
    FigurePagesController,
  ],
  providers: [AddressLimitGuard],
})
export class IndicatorsApiModule {}
