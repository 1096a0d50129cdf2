import { DutiesModule } from '@minhbach/duties';
import { Module } from '@nestjs/common';
import { MeasuredFigures } from './measured-figures.service.js';
import { TargetBoard } from './target-board.service.js';

@Module({
  imports: [DutiesModule],
  providers: [MeasuredFigures, TargetBoard],
  exports: [MeasuredFigures, TargetBoard],
})
export class TargetsModule {}
