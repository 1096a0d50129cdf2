import type { LocalDate } from '@minhbach/calendar';
import { periodsEndedBefore, type ReviewPeriod } from '@minhbach/duties';
import { unitReviewTerms, type UnitReviewTerm } from './unit-review-rule.entity.js';

type UnitReviewPeriod = ReviewPeriod & { readonly term: UnitReviewTerm };

/** The months and quarters that ended on the day before: units are reviewed after no other period. */
export function reviewPeriodsEndedBefore(on: LocalDate): UnitReviewPeriod[] {
  return periodsEndedBefore(on).filter((period): period is UnitReviewPeriod =>
    unitReviewTerms.some((term) => term === period.term),
  );
}
