import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { DecisionsController } from './decisions.controller.js';
import { MadeDecisionsController } from './made-decisions.controller.js';

@Module({
  imports: [RuntimeModule],
  controllers: [DecisionsController, MadeDecisionsController],
})
export class DecisionsApiModule {}
