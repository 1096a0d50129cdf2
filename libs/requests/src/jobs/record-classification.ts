import { endOfDay, instantAt, type LedgerFold } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { noNotice, type DecidedLimit, type NoticeTimers } from '../process-variables.js';
import { RequestClock } from '../request-clock.service.js';
import { requestOf, updateRequest } from '../request-repository.js';
import type { Complexity } from '../vocabulary.js';

interface Classified {
  readonly complexity: Complexity;
  readonly handler: string | null;
  readonly classifiedBy: string;
  readonly limit: DecidedLimit;
}

/** Records class and handler, and lets the limit of the class take the place of the presumed one. */
@Injectable()
export class RecordClassification {
  constructor(
    private readonly clock: RequestClock,
    private readonly legalTime: LegalTimeService,
  ) {}

  @JobWorker('request.record-classification')
  async record(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const request = await requestOf(job, tx);
    const { complexity, handler, classifiedBy, limit } = job.variables as unknown as Classified;
    const { fold, variables } = await this.clock.classify(tx, request, limit, classifiedBy);
    const notice = await this.noticeTimers(tx, fold, limit.noticeValue);
    const changes = { complexity, handlerId: handler, noticeDueOn: notice.dueOn };
    await updateRequest(tx, request, changes);
    return { ...variables, notice };
  }

  /** Warned of on the working day before the last one; late at the end of the last one. */
  private async noticeTimers(
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
