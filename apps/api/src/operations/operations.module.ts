import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { IncidentsController } from './incidents.controller.js';
import { ProcessInstancesController } from './process-instances.controller.js';

@Module({
  imports: [RuntimeModule, IdempotencyModule],
  controllers: [ProcessInstancesController, IncidentsController],
})
export class OperationsApiModule {}
