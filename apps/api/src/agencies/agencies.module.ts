import { AgenciesModule } from '@minhbach/agencies';
import { IdentityModule } from '@minhbach/identity';
import { WorkloadModule } from '@minhbach/indicators';
import { RequestsModule } from '@minhbach/requests';
import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { AgencyPeopleController } from './agency-people.controller.js';
import { AgenciesController } from './agencies.controller.js';
import { DivisionsController } from './divisions.controller.js';
import { SuccessionsController } from './successions.controller.js';
import { WorkloadController } from './workload.controller.js';

@Module({
  imports: [AgenciesModule, IdentityModule, WorkloadModule, RequestsModule, IdempotencyModule],
  controllers: [
    AgenciesController,
    AgencyPeopleController,
    DivisionsController,
    SuccessionsController,
    WorkloadController,
  ],
})
export class AgenciesApiModule {}
