import { Module } from '@nestjs/common';
import { AgencyRegistry } from './agency-registry.service.js';
import { AgencySuccessions } from './agency-successions.service.js';

@Module({
  providers: [AgencyRegistry, AgencySuccessions],
  exports: [AgencyRegistry, AgencySuccessions],
})
export class AgenciesModule {}
