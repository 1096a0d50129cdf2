import { addDays, localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import type { InformationRequest } from '../information-request.entity.js';
import { limitNotice } from '../letters/deadline-letters.js';
import { noNotice } from '../process-variables.js';
import { announceRequest } from '../request-events.js';
import { RequestLetters } from '../request-letters.service.js';
import { RequestNotices } from '../request-notices.service.js';
import { requestOf, updateRequest } from '../request-repository.js';

interface NoticeContent {
  readonly place: string;
  readonly provisionForm: string;
  readonly cost?: string;
  readonly noticeBy: string;
}

/** The written notice of the limit, which the law wants within three working days for complex information. */
@Injectable()
export class LimitNotices {
  constructor(
    private readonly letters: RequestLetters,
    private readonly notices: RequestNotices,
  ) {}

  @JobWorker('request.issue-limit-notice')
  async issue(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const request = await requestOf(job, tx);
    const { place, provisionForm, cost, noticeBy } = job.variables as unknown as NoticeContent;
    const dueOn = String(job.variables.dueOn);
    const content = { dueOn, place, provisionForm, cost: cost ?? null };
    const letter = limitNotice(content);
    await this.letters.send(tx, job, request, letter, noticeBy);
    await updateRequest(tx, request, { noticeIssuedOn: localDateOf(tx.now) });
    await this.keepLateness(tx, request);
    return { notice: noNotice };
  }

  @JobWorker('request.record-late-notice')
  async recordLate(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const request = await requestOf(job, tx);
    await this.keepLateness(tx, request);
    await this.notices.notify(tx, job, request, 'limit-notice-late', [
      'handler',
      'focal',
      'approver',
    ]);
    return undefined;
  }

  /** Late is what was sent, or is still missing, after the last day; recorded once. */
  private async keepLateness(tx: Transaction, request: InformationRequest): Promise<void> {
    const { noticeDueOn, noticeIssuedOn, noticeBreachedOn } = request;
    const until = noticeIssuedOn ?? localDateOf(tx.now);
    if (noticeDueOn === null || noticeBreachedOn !== null || until <= noticeDueOn) return;
    const breachedOn = addDays(noticeDueOn, 1);
    await updateRequest(tx, request, { noticeBreachedOn: breachedOn });
    const notice = { noticeDueOn, noticeBreachedOn: breachedOn };
    await announceRequest(tx, 'request.notice-breached', request, notice);
  }
}
