import type { LocalDate } from '@minhbach/calendar';
import type { DutyDates } from '@minhbach/duties';
import type { UnitReviewTerm } from './unit-review-rule.entity.js';

export const REVIEW_PROCESS = 'unit-review';

/** Starts the review of one unit after one period. */
export const REVIEW_OPENED = 'unit-review.opened';

/** Who has to do with a review and its findings. */
export interface ReviewGroups {
  /** Of the unit that is reviewed, and its head. */
  readonly unitGroup: string;
  readonly unitHeadGroup: string;
  /** Of the Centre, and its head. */
  readonly reviewerGroup: string;
  readonly approverGroup: string;
  /** The Director, and whoever decides in his place. */
  readonly directorGroups: readonly string[];
}

/** The variable `review` of the process; its dates are those in force. */
export interface ReviewVariable extends DutyDates, ReviewGroups {
  /** Key of the `UnitReview`. */
  readonly key: string;
  readonly term: UnitReviewTerm;
  readonly period: string;
  readonly unitCode: string;
  readonly unitName: string;
  /** By when a conclusion is decided on; null until there is one. */
  readonly approveBy: LocalDate | null;
  /** Why it came back; null unless it did. */
  readonly returned: string | null;
}

/** The engine hands variables over as they were stored; `unit-review.open` wrote them. */
export function reviewOf(from: {
  readonly variables: Readonly<Record<string, unknown>>;
}): ReviewVariable {
  return from.variables.review as ReviewVariable;
}
