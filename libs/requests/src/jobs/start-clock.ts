import { receivedOn } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { Clarification } from '../clarification.entity.js';
import type { InformationRequest } from '../information-request.entity.js';
import { decidedLimit } from '../process-variables.js';
import { RequestClock } from '../request-clock.service.js';
import { requestOf } from '../request-repository.js';
import { TakenInRecords } from '../taken-in-records.service.js';

/**
 * Starts the statutory clock from the day on which the valid request was received: the day it was sent, the day
 * it was supplemented, or the day on which its requester confirmed what an officer had written down. When an officer came to look at it changes nothing.
 *
 * The clock runs by the limit that is presumed until the request is classified: simple over the network and by
 * post, where complex information must be announced within days; complex at the office.
 */
@Injectable()
export class StartClock {
  constructor(
    private readonly clock: RequestClock,
    private readonly legalTime: LegalTimeService,
    private readonly records: TakenInRecords,
  ) {}

  @JobWorker('request.start-clock')
  async start(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const request = await requestOf(job, tx);
    const limit = decidedLimit(job.variables);
    const takenIn = await this.records.submission(tx, request.key);
    return this.clock.start(tx, request, {
      ...(await this.validReceipt(tx, request)),
      ...{ limit, actor: takenIn?.enteredBy ?? 'system' },
      evidence: takenIn?.evidence ?? request.registerSymbol,
    });
  }

  private async validReceipt(
    tx: Transaction,
    { key, submittedAt }: InformationRequest,
  ): Promise<{ on: string; at: string | null }> {
    const clarification = await tx.manager.findOneBy(Clarification, {
      ...{ requestKey: key, stage: 'supplement' },
    });
    const confirmedOn = await this.records.confirmedOn(tx, key);
    const calendar = await this.legalTime.currentCalendar(tx);
    const sent = { on: receivedOn(submittedAt, calendar), at: submittedAt.toISOString() };
    const [on = sent.on] = [clarification?.answeredOn, confirmedOn]
      .filter((day) => typeof day === 'string')
      .sort()
      .reverse();
    return on > sent.on ? { on, at: null } : sent;
  }
}
