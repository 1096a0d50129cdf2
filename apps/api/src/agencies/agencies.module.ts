import { AgenciesModule } from '@minhbach/agencies';
import { RequestsModule } from '@minhbach/requests';
import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { AgenciesController } from './agencies.controller.js';
import { SuccessionsController } from './successions.controller.js';

@Module({
  imports: [AgenciesModule, RequestsModule, IdempotencyModule],
  controllers: [AgenciesController, SuccessionsController],
})
export class AgenciesApiModule {}
