import { AgenciesModule } from '@minhbach/agencies';
import { RequestsModule } from '@minhbach/requests';
import { Module } from '@nestjs/common';
import { AddressLimitGuard } from '../access/address-limit.guard.js';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { RequestsApiModule } from '../requests/requests.module.js';
import { AgencyNames } from './agency-names.service.js';
import { PublicationController } from './publication.controller.js';
import { PublishedAnswersController } from './published-answers.controller.js';
import { RegisterPagesController } from './register-pages.controller.js';

@Module({
  imports: [AgenciesModule, RequestsModule, RequestsApiModule, IdempotencyModule],
  controllers: [PublicationController, PublishedAnswersController, RegisterPagesController],
  providers: [AgencyNames, AddressLimitGuard],
  exports: [AgencyNames],
})
export class PublishedAnswersApiModule {}
