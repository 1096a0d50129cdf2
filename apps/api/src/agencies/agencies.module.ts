import { AgenciesModule } from '@minhbach/agencies';
import { IdentityModule } from '@minhbach/identity';
import { RequestsModule } from '@minhbach/requests';
import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { AgencyPeopleController } from './agency-people.controller.js';
import { AgenciesController } from './agencies.controller.js';
import { SuccessionsController } from './successions.controller.js';

@Module({
  imports: [AgenciesModule, IdentityModule, RequestsModule, IdempotencyModule],
  controllers: [AgenciesController, AgencyPeopleController, SuccessionsController],
})
export class AgenciesApiModule {}
