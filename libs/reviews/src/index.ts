import { AccountabilityDecision } from './accountability-decision.entity.js';
import { AccountabilityProposal } from './accountability-proposal.entity.js';
import { FindingAnswer } from './finding-answer.entity.js';
import { FindingCheck } from './finding-check.entity.js';
import { ReviewApproval } from './review-approval.entity.js';
import { ReviewConclusion } from './review-conclusion.entity.js';
import { ReviewFinding } from './review-finding.entity.js';
import { UnitReview } from './unit-review.entity.js';
import { UnitReviewRule } from './unit-review-rule.entity.js';

export { accountabilityOutcomes } from './accountability-decision.entity.js';
export { findingCheckOutcomes } from './finding-check.entity.js';
export {
  findingStates,
  ReviewFindings,
  type AnswerOnFinding,
  type FindingHistory,
  type FindingStanding,
  type ProposalOnFinding,
} from './review-findings.service.js';
export { reviewCalendar } from './review-calendar.js';
export { readableBy, type Readable } from './review-readers.js';
export { ReviewsModule } from './reviews.module.js';
export { unitReviewTerms } from './unit-review-rule.entity.js';
export {
  UnitReviews,
  unitReviewStates,
  type Concluded,
  type UnitReviewStanding,
} from './unit-reviews.service.js';

export const reviewEntities = [
  ...[UnitReviewRule, UnitReview, ReviewConclusion, ReviewApproval, ReviewFinding],
  ...[FindingAnswer, FindingCheck, AccountabilityProposal, AccountabilityDecision],
];
