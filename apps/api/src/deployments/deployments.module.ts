import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { DeploymentsController } from './deployments.controller.js';
import { ProcessDefinitionsController } from './process-definitions.controller.js';

@Module({
  imports: [RuntimeModule, IdempotencyModule],
  controllers: [DeploymentsController, ProcessDefinitionsController],
})
export class DeploymentsApiModule {}
