import { DutiesModule } from '@minhbach/duties';
import { IdentityModule } from '@minhbach/identity';
import { LegalTimeModule } from '@minhbach/legal-time';
import { PrivacyModule } from '@minhbach/privacy';
import { PublicationsModule } from '@minhbach/publications';
import { RequestsModule } from '@minhbach/requests';
import { ReviewsModule } from '@minhbach/reviews';
import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { PeopleModule } from '../people/people.module.js';
import { SigningAuthorities } from './signing-authorities.service.js';
import { SigningController } from './signing.controller.js';
import { Signing } from './signing.service.js';
import { TaskActionsController } from './task-actions.controller.js';
import { TaskFactsService } from './task-facts.service.js';
import { TaskSubjects } from './task-subjects.service.js';
import { TasksController } from './tasks.controller.js';

@Module({
  imports: [
    ...[DutiesModule, IdentityModule, LegalTimeModule, PublicationsModule, RuntimeModule],
    ...[RequestsModule, ReviewsModule, PrivacyModule, IdempotencyModule, PeopleModule],
  ],
  controllers: [SigningController, TasksController, TaskActionsController],
  providers: [TaskSubjects, TaskFactsService, Signing, SigningAuthorities],
  exports: [TaskSubjects, TaskFactsService],
})
export class TasksApiModule {}
