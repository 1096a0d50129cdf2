import type { LocalDate } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { LessThanOrEqual } from 'typeorm';
import { ReportingRule } from './reporting-rule.entity.js';

/** The rule for reports that are opened on a day. */
export async function ruleOn(openedOn: LocalDate, tx: Transaction): Promise<ReportingRule> {
  return tx.manager.findOneOrFail(ReportingRule, {
    where: { validFrom: LessThanOrEqual(openedOn) },
    order: { validFrom: 'DESC', id: 'DESC' },
  });
}

export async function ruleById(id: string, tx: Transaction): Promise<ReportingRule> {
  return tx.manager.findOneByOrFail(ReportingRule, { id });
}
