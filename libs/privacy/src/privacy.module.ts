import { LegalTimeModule } from '@minhbach/legal-time';
import { NotificationsModule } from '@minhbach/notifications';
import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { PrivacyChecks } from './checks/privacy-checks.js';
import { Erasures } from './erasures.service.js';
import { CarryOut } from './jobs/carry-out.js';
import { FollowRequest } from './jobs/follow-request.js';
import { LegalHolds } from './legal-holds.service.js';
import { PersonCopies } from './person-copy.service.js';
import { PrivacyNotices } from './privacy-notices.service.js';
import { PrivacyRequests } from './privacy-requests.service.js';
import { RetentionRounds } from './retention-rounds.service.js';
import { RetentionRules } from './retention-rules.service.js';

@Module({
  imports: [LegalTimeModule, NotificationsModule, RuntimeModule],
  providers: [
    ...[PrivacyRequests, PrivacyNotices, PersonCopies, LegalHolds],
    ...[Erasures, RetentionRules, RetentionRounds],
    ...[PrivacyChecks, CarryOut, FollowRequest],
  ],
  exports: [PrivacyRequests, PersonCopies, LegalHolds, RetentionRules, RetentionRounds],
})
export class PrivacyModule {}
