import { Module } from '@nestjs/common';
import { AgencyRegistry } from './agency-registry.service.js';

@Module({ providers: [AgencyRegistry], exports: [AgencyRegistry] })
export class AgenciesModule {}
