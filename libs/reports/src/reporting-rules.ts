import type { LocalDate } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { LessThanOrEqual } from 'typeorm';
import { kindOf, type Period } from './period.js';
import { ReportingRule, type ReportChain } from './reporting-rule.entity.js';

/** By which of the two ways a period's report goes. */
export function chainOf(period: Period): ReportChain {
  return kindOf(period) === 'month' ? 'monthly' : 'periodic';
}

/** The rule for a chain's reports that are opened on a day. */
export async function ruleOn(
  chain: ReportChain,
  openedOn: LocalDate,
  tx: Transaction,
): Promise<ReportingRule> {
  return tx.manager.findOneOrFail(ReportingRule, {
    where: { chain, validFrom: LessThanOrEqual(openedOn) },
    order: { validFrom: 'DESC', id: 'DESC' },
  });
}

export async function ruleById(id: string, tx: Transaction): Promise<ReportingRule> {
  return tx.manager.findOneByOrFail(ReportingRule, { id });
}
