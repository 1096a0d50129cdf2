import { IdentityModule } from '@minhbach/identity';
import { LegalTimeModule } from '@minhbach/legal-time';
import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { OfficerWorkloads } from './officer-workloads.service.js';

@Module({
  imports: [IdentityModule, LegalTimeModule, RuntimeModule],
  providers: [OfficerWorkloads],
  exports: [OfficerWorkloads],
})
export class WorkloadModule {}
