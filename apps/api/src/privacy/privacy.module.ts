import { LegalTimeModule } from '@minhbach/legal-time';
import { PrivacyModule } from '@minhbach/privacy';
import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { PeopleModule } from '../people/people.module.js';
import { RequestsApiModule } from '../requests/requests.module.js';
import { LegalHoldsController } from './legal-holds.controller.js';
import { PersonalDataController } from './personal-data.controller.js';
import { PrivacyRequestsController } from './privacy-requests.controller.js';
import { PrivacyViews } from './privacy-views.service.js';

@Module({
  imports: [
    ...[LegalTimeModule, PrivacyModule, RuntimeModule],
    ...[IdempotencyModule, PeopleModule, RequestsApiModule],
  ],
  controllers: [PrivacyRequestsController, PersonalDataController, LegalHoldsController],
  providers: [PrivacyViews],
})
export class PrivacyApiModule {}
