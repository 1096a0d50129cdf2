import type { Transaction } from '@minhbach/database';
import { UnitReviewRule, type UnitReviewTerm } from './unit-review-rule.entity.js';

/** The rule of a term; there is one for each. */
export async function ruleOf(term: UnitReviewTerm, tx: Transaction): Promise<UnitReviewRule> {
  return tx.manager.findOneByOrFail(UnitReviewRule, { term });
}
