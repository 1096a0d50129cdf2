import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { ProcessMaps } from './process-maps.service.js';

@Module({
  imports: [RuntimeModule, PeopleModule],
  providers: [ProcessMaps],
  exports: [ProcessMaps],
})
export class ProcessMapsModule {}
