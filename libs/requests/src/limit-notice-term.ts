import { endOfDay, instantAt, type LedgerFold } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { Injectable } from '@nestjs/common';
import { noNotice, type NoticeTimers } from './process-variables.js';

/** Until when the requester must be told in writing how long his complex request will take. */
@Injectable()
export class LimitNoticeTerm {
  constructor(private readonly legalTime: LegalTimeService) {}

  /** Warned of on the working day before the last one; late at the end of the last one. */
  async timers(
    tx: Transaction,
    fold: LedgerFold,
    workingDays: number | null,
  ): Promise<NoticeTimers> {
    if (workingDays === null) return noNotice;
    const calendar = await this.legalTime.calendarOf(fold, tx);
    const dueOn = calendar.addWorkingDays(fold.startedOn, workingDays);
    const warnOn = calendar.addWorkingDays(fold.startedOn, workingDays - 1);
    return { dueOn, warnAt: instantAt(warnOn, '08:00'), breachAt: endOfDay(dueOn) };
  }
}
