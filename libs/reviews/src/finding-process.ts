import type { LocalDate } from '@minhbach/calendar';
import type { DutyDates } from '@minhbach/duties';
import type { ReviewGroups } from './review-process.js';
import type { UnitReviewTerm } from './unit-review-rule.entity.js';

export const FINDING_PROCESS = 'review-finding';

/** Starts what follows from one finding. */
export const FINDING_SENT = 'review-finding.sent';

/** What the timers of an answer read; instants are ISO 8601 in UTC. */
export interface FindingDates extends DutyDates {
  /** 24:00 of the day on which waiting for an answer ends. */
  readonly giveUpAt: string;
}

/** The variable `finding` of the process; its dates are those in force. */
export interface FindingVariable extends FindingDates, ReviewGroups {
  /** Keys of the `ReviewFinding` and of its `UnitReview`. */
  readonly key: string;
  readonly reviewKey: string;
  readonly number: number;
  readonly text: string;
  readonly term: UnitReviewTerm;
  readonly period: string;
  readonly unitName: string;
  /** The department whose Director decides. */
  readonly departmentCode: string;
  /** By when an answer is checked, a proposal made and decided on; null until it is their turn. */
  readonly checkBy: LocalDate | null;
  readonly proposeBy: LocalDate | null;
  readonly decideBy: LocalDate | null;
  /** Why it came back; null unless it did. */
  readonly returned: string | null;
}

/** The engine hands variables over as they were stored; `unit-review.send-findings` wrote them. */
export function findingOf(from: {
  readonly variables: Readonly<Record<string, unknown>>;
}): FindingVariable {
  return from.variables.finding as FindingVariable;
}
