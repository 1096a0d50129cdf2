import { IndicatorsModule } from '@minhbach/indicators';
import { Module } from '@nestjs/common';
import { IndicatorPartsController } from './indicator-parts.controller.js';
import { IndicatorsController } from './indicators.controller.js';

@Module({
  imports: [IndicatorsModule],
  controllers: [IndicatorsController, IndicatorPartsController],
})
export class IndicatorsApiModule {}
