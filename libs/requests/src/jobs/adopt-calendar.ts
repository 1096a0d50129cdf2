import type { LedgerFold } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import type { InformationRequest } from '../information-request.entity.js';
import { LimitNoticeTerm } from '../limit-notice-term.js';
import type { DecidedLimit } from '../process-variables.js';
import { RequestClock } from '../request-clock.service.js';
import { RequestNotices } from '../request-notices.service.js';
import { requestOf, updateRequest } from '../request-repository.js';

/**
 * Counts an open request anew when a later calendar was published. Its timers follow the variables that come
 * back; what was breached stays breached, and who waits for the new date is told of it.
 */
@Injectable()
export class AdoptCalendar {
  constructor(
    private readonly clock: RequestClock,
    private readonly noticeTerm: LimitNoticeTerm,
    private readonly notices: RequestNotices,
  ) {}

  @JobWorker('request.adopt-calendar')
  async adopt(job: ActivatedJob, tx: Transaction): Promise<Variables | undefined> {
    const request = await requestOf(job, tx);
    const previousDueOn = request.dueOn;
    const adopted = await this.clock.adoptCalendar(tx, request);
    if (!adopted) return undefined;
    if (request.dueOn !== previousDueOn) {
      await this.notices.notify(tx, job, request, 'calendar-changed', ['requester', 'handler']);
    }
    return { ...adopted.variables, ...(await this.notice(job, tx, request, adopted.fold)) };
  }

  /** The written notice of the limit is counted in the same days, as long as it is neither sent nor late. */
  private async notice(
    job: ActivatedJob,
    tx: Transaction,
    request: InformationRequest,
    fold: LedgerFold,
  ): Promise<Variables> {
    const { noticeDueOn, noticeIssuedOn, noticeBreachedOn } = request;
    if (noticeDueOn === null || noticeIssuedOn !== null || noticeBreachedOn !== null) return {};
    const { limit } = job.variables as unknown as { readonly limit: DecidedLimit };
    const notice = await this.noticeTerm.timers(tx, fold, limit.noticeValue);
    await updateRequest(tx, request, { noticeDueOn: notice.dueOn });
    return { notice };
  }
}
