export { AuditCheck, type AuditFault, type AuditReport } from './audit-check.service.js';
export { AuditHeads, type TakenHead } from './audit-heads.service.js';
export { auditOptionsFrom, type AuditOptions } from './audit-options.js';
export { AuditModule } from './audit.module.js';
export { HeadFolder } from './head-folder.js';
export { knownEnds, type KnownEnds } from './known-ends.js';
