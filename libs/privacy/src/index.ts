export type { ErasedClass } from './erase-tables.js';
export { CaseMarks, type CaseMark } from './case-marks.js';
export { LegalHolds } from './legal-holds.service.js';
export { PersonCopies, type CopiedClass } from './person-copy.service.js';
export {
  expiringClasses,
  personalDataClasses,
  type ExpiringClass,
  type PersonalDataClassId,
} from './personal-data-class.js';
export { personalTables } from './personal-tables.data.js';
export { privacyKinds, privacyLimits, type PrivacyKind } from './privacy-limits.js';
export { PrivacyModule } from './privacy.module.js';
export {
  correctedFields,
  privacyOutcomes,
  type CorrectedField,
  type PrivacyOutcome,
  type PrivacyRequest,
} from './privacy-request.js';
export { PrivacyRequests } from './privacy-requests.service.js';
export { RetentionRounds, type ExpiredClass } from './retention-rounds.service.js';
export { RetentionRules, type RetentionRule } from './retention-rules.service.js';
