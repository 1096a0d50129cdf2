import { localDateOf } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { guidance } from '../letters/intake-letters.js';
import { RequestClock } from '../request-clock.service.js';
import { RequestLetters } from '../request-letters.service.js';
import { requestOf, updateRequest } from '../request-repository.js';

interface Guidance {
  readonly guidance: string;
  readonly guidedBy: string;
  /** Null when the requester is only guided. */
  readonly forwardTo: string | null;
}

/** Not this agency's information: tells the requester where to turn (form 05, ground c) and ends the request. Where he consented to it, the model forwards it under the key that is given here. */
@Injectable()
export class GuideRequester {
  constructor(
    private readonly letters: RequestLetters,
    private readonly clock: RequestClock,
    private readonly keys: KeyAllocator,
  ) {}

  @JobWorker('request.guide')
  async guide(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const request = await requestOf(job, tx);
    const { guidance: advice, guidedBy, forwardTo } = job.variables as unknown as Guidance;
    const letter = guidance(request, advice);
    const { symbol } = await this.letters.send(tx, job, request, letter, guidedBy);
    const on = localDateOf(tx.now);
    await updateRequest(tx, request, { refusalGround: 'c', issuedOn: on });
    const closed = await this.clock.close(tx, request, {
      ...{ outcome: 'transferred', on, actor: guidedBy, evidence: symbol },
      isForwarded: forwardTo !== null,
    });
    return { ...closed, followUpKey: String(await this.keys.take(1, tx)) };
  }
}
