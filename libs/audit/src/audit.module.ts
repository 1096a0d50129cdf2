import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { AuditCheck } from './audit-check.service.js';
import { AuditHeads } from './audit-heads.service.js';

@Module({
  imports: [RuntimeModule],
  providers: [AuditHeads, AuditCheck],
  exports: [AuditHeads, AuditCheck],
})
export class AuditModule {}
