import { localDateOf, type LocalDate } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { Injectable } from '@nestjs/common';
import type { UnitReviewRule, UnitReviewTerm } from './unit-review-rule.entity.js';
import { ruleOf } from './unit-review-rules.js';

/** The working days that a rule gives for a step. */
type Step = Extract<
  keyof UnitReviewRule,
  'approvalWorkingDays' | 'checkWorkingDays' | 'proposalWorkingDays' | 'decisionWorkingDays'
>;

/** By when the steps of reviews are to be done. */
@Injectable()
export class ReviewDeadlines {
  constructor(private readonly legalTime: LegalTimeService) {}

  /** The last day for a step that begins today. */
  async of(step: Step, term: UnitReviewTerm, tx: Transaction): Promise<LocalDate> {
    const rule = await ruleOf(term, tx);
    const calendar = await this.legalTime.currentCalendar(tx);
    return calendar.addWorkingDays(localDateOf(tx.now), rule[step]);
  }
}
