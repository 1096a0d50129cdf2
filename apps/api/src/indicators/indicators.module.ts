import { IndicatorsModule } from '@minhbach/indicators';
import { Module } from '@nestjs/common';
import { IndicatorsController } from './indicators.controller.js';

@Module({ imports: [IndicatorsModule], controllers: [IndicatorsController] })
export class IndicatorsApiModule {}
