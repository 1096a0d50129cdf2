import { PublicationsModule } from '@minhbach/publications';
import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { PeopleModule } from '../people/people.module.js';
import { CatalogueController } from './catalogue.controller.js';
import { CataloguePagesController } from './catalogue-pages.controller.js';
import { CoverageController } from './coverage.controller.js';
import { PublicationsController } from './publications.controller.js';

@Module({
  imports: [PublicationsModule, IdempotencyModule, PeopleModule],
  controllers: [
    ...[CatalogueController, CataloguePagesController],
    ...[PublicationsController, CoverageController],
  ],
})
export class PublicationsApiModule {}
