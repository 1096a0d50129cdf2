import { endOfDay, instantAt, localDateOf } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { Clarification } from '../clarification.entity.js';
import { supplementRequest } from '../letters/intake-letters.js';
import type { SupplementTimers } from '../process-variables.js';
import { announceRequest } from '../request-events.js';
import { RequestLetters } from '../request-letters.service.js';
import { requestOf } from '../request-repository.js';
import { supplementTerm } from '../supplement-term.js';

/** Asks the requester for everything that is missing, once and itemised. */
@Injectable()
export class AskSupplement {
  constructor(
    private readonly letters: RequestLetters,
    private readonly legalTime: LegalTimeService,
    private readonly keys: KeyAllocator,
  ) {}

  @JobWorker('request.ask-supplement')
  async ask(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const request = await requestOf(job, tx);
    const { missing, checkedBy } = job.variables as { missing: string[]; checkedBy: string };
    const askedOn = localDateOf(tx.now);
    const calendar = await this.legalTime.currentCalendar(tx);
    const { remindOn, lapseOn } = supplementTerm(calendar, askedOn);
    await tx.manager.insert(Clarification, {
      key: String(await this.keys.take(1, tx)),
      requestKey: request.key,
      stage: 'supplement',
      points: missing,
      ...{ askedOn, dueOn: lapseOn },
      ...{ answeredOn: null, answer: null, endedOn: null },
    });
    const letter = supplementRequest(missing, lapseOn);
    await this.letters.send(tx, job, request, letter, checkedBy);
    await announceRequest(tx, 'request.supplement-asked', request, { supplementBy: lapseOn });
    const supplement: SupplementTimers = {
      remindAt: instantAt(remindOn, '08:00'),
      lapseOn,
      lapseAt: endOfDay(lapseOn),
    };
    return { supplement };
  }
}
