import { AgenciesModule } from '@minhbach/agencies';
import { TargetsModule } from '@minhbach/targets';
import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { PeopleModule } from '../people/people.module.js';
import { TargetsController } from './targets.controller.js';

@Module({
  imports: [AgenciesModule, IdempotencyModule, PeopleModule, TargetsModule],
  controllers: [TargetsController],
})
export class TargetsApiModule {}
