import { DutiesModule } from '@minhbach/duties';
import { PublicationsModule } from '@minhbach/publications';
import { ReviewsModule } from '@minhbach/reviews';
import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ReviewParts } from './review-parts.service.js';
import { UnitReviewsController } from './unit-reviews.controller.js';

@Module({
  imports: [DutiesModule, PublicationsModule, ReviewsModule, IdempotencyModule, PeopleModule],
  controllers: [UnitReviewsController],
  providers: [ReviewParts],
})
export class UnitReviewsApiModule {}
