import { endOfDay, localDateOf, type LocalDate } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import type { Delivery } from '../delivery.entity.js';
import { lastDelivery } from '../deliveries.service.js';
import { proofInWords } from '../delivery-proof.js';
import { outcomeOfItems } from '../outcome-of-items.js';
import type { SurveyTimers } from '../process-variables.js';
import { RequestClock } from '../request-clock.service.js';
import { RequestNotices } from '../request-notices.service.js';
import { answeredItemsOf, requestOf, updateRequest } from '../request-repository.js';

/** The survey stays open for so many working days. */
const SURVEY_OPEN = 15;

/**
 * The answer has left: the statutory clock ends with the day on which that was put on record, unless it ended before
 * with the call to the office, or with an attempt that came back. Nothing that follows moves that day.
 */
@Injectable()
export class RecordDelivery {
  constructor(
    private readonly clock: RequestClock,
    private readonly legalTime: LegalTimeService,
    private readonly notices: RequestNotices,
  ) {}

  @JobWorker('request.record-delivery')
  async record(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const request = await requestOf(job, tx);
    const delivery = await lastDelivery(tx, request.key);
    const { method, deliveredBy: actor } = delivery;
    const evidence = proofInWords(delivery);
    const on = localDateOf(tx.now);
    const receivedOn = request.receivedOn ?? receivedWith(delivery, on);
    await updateRequest(tx, request, {
      deliveryMethod: method,
      deliveryProof: evidence,
      ...(receivedOn !== null && { receivedOn }),
    });
    const items = await answeredItemsOf(request, tx);
    const outcome = outcomeOfItems(items.map((item) => item.outcome));
    const closed =
      request.closedOn === null
        ? await this.clock.close(tx, request, { outcome, on, actor, evidence })
        : {};
    await this.notices.notify(tx, job, request, 'delivered', ['requester']);
    return { ...closed, survey: await this.surveyTimers(tx, on) };
  }

  private async surveyTimers(tx: Transaction, on: string): Promise<SurveyTimers> {
    const calendar = await this.legalTime.currentCalendar(tx);
    const closesOn = calendar.addWorkingDays(on, SURVEY_OPEN);
    return { closesOn, closesAt: endOfDay(closesOn) };
  }
}

/** When the answer was in the requester's hands: null while the post, or whoever has a code, has not said so. */
function receivedWith({ method, receivedOn }: Delivery, on: LocalDate): LocalDate | null {
  return method === 'post' || method === 'code' ? receivedOn : on;
}
