import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { Clarification } from '../clarification.entity.js';
import { clarificationRequest } from '../letters/intake-letters.js';
import type { AskedClarification } from '../process-variables.js';
import { RequestClock } from '../request-clock.service.js';
import { RequestLetters } from '../request-letters.service.js';
import { RequestNotices } from '../request-notices.service.js';
import { requestOf } from '../request-repository.js';

/** The requester is asked in writing; while he is, the ledger shows the agency as waiting for him. */
@Injectable()
export class ClarifyRequest {
  constructor(
    private readonly clock: RequestClock,
    private readonly letters: RequestLetters,
    private readonly notices: RequestNotices,
  ) {}

  @JobWorker('request.ask-clarification')
  async ask(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const request = await requestOf(job, tx);
    const { key, dueOn, askedBy } = askedIn(job);
    const { points } = await tx.manager.findOneByOrFail(Clarification, { key });
    const letter = clarificationRequest(points, dueOn);
    const { symbol } = await this.letters.send(tx, job, request, letter, askedBy);
    const reason = 'Chờ người yêu cầu làm rõ';
    return this.clock.pause(tx, request, { reason, actor: askedBy, evidence: symbol });
  }

  /** Answered, not answered in time, or overtaken by the signature: the waiting is over. */
  @JobWorker('request.end-clarification')
  async end(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const request = await requestOf(job, tx);
    const { key } = askedIn(job);
    const { answeredOn } = await tx.manager.findOneByOrFail(Clarification, { key });
    await tx.manager.update(Clarification, { key }, { endedOn: localDateOf(tx.now) });
    const kind = answeredOn === null ? 'clarification-unanswered' : 'clarified';
    await this.notices.notify(tx, job, request, kind, ['handler']);
    const actor = answeredOn === null ? 'system' : request.requesterId;
    return this.clock.resume(tx, request, { actor, evidence: null });
  }
}

function askedIn({ variables }: ActivatedJob): AskedClarification {
  return variables.clarification as AskedClarification;
}
