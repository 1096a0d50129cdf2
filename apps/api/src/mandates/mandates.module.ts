import { IdentityModule } from '@minhbach/identity';
import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { PeopleModule } from '../people/people.module.js';
import { MandatesController } from './mandates.controller.js';

@Module({
  imports: [IdentityModule, IdempotencyModule, PeopleModule],
  controllers: [MandatesController],
})
export class MandatesApiModule {}
