import { AgenciesModule } from '@minhbach/agencies';
import { DutiesModule } from '@minhbach/duties';
import { LegalTimeModule } from '@minhbach/legal-time';
import { NotificationsModule } from '@minhbach/notifications';
import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { AccountabilityChecks } from './checks/accountability-checks.js';
import { FindingChecks } from './checks/finding-checks.js';
import { ReviewChecks } from './checks/review-checks.js';
import { FollowFinding } from './jobs/follow-finding.js';
import { FollowReview } from './jobs/follow-review.js';
import { OpenReviews } from './jobs/open-reviews.js';
import { SendFindings } from './jobs/send-findings.js';
import { ReviewAssignment } from './review-assignment.service.js';
import { ReviewDeadlines } from './review-deadlines.service.js';
import { ReviewFindings } from './review-findings.service.js';
import { ReviewNotices } from './review-notices.service.js';
import { UnitReviews } from './unit-reviews.service.js';

@Module({
  imports: [AgenciesModule, DutiesModule, LegalTimeModule, NotificationsModule, RuntimeModule],
  providers: [
    ...[ReviewAssignment, UnitReviews, ReviewFindings],
    ...[ReviewDeadlines, ReviewNotices],
    ...[OpenReviews, FollowReview, SendFindings, FollowFinding],
    ...[ReviewChecks, FindingChecks, AccountabilityChecks],
  ],
  exports: [UnitReviews, ReviewFindings],
})
export class ReviewsModule {}
