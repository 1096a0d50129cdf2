import { DutiesModule } from '@minhbach/duties';
import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { PeopleModule } from '../people/people.module.js';
import { DutiesController } from './duties.controller.js';
import { DutyPeriodsController } from './duty-periods.controller.js';

@Module({
  imports: [DutiesModule, IdempotencyModule, PeopleModule],
  controllers: [DutiesController, DutyPeriodsController],
})
export class DutiesApiModule {}
