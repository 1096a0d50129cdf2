import { addDays, localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { RequestClock } from '../request-clock.service.js';
import { requestOf } from '../request-repository.js';

/** Ends without an answer. Neither is a failure of the agency, nor do they erase what it did late before. */
@Injectable()
export class EndRequest {
  constructor(private readonly clock: RequestClock) {}

  /** The requester did not supplement. It lapsed with the last day, whenever the service came to note it. */
  @JobWorker('request.lapse')
  async lapse(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const request = await requestOf(job, tx);
    const { supplement } = job.variables as { supplement: { lapseOn: string } };
    const closing = { outcome: 'lapsed', actor: 'system', evidence: null } as const;
    return this.clock.close(tx, request, { ...closing, on: addDays(supplement.lapseOn, 1) });
  }

  @JobWorker('request.withdraw')
  async withdraw(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const request = await requestOf(job, tx);
    const { withdrawal } = job.variables as { withdrawal: { at: string; by: string } };
    return this.clock.close(tx, request, {
      outcome: 'withdrawn',
      on: localDateOf(withdrawal.at),
      actor: withdrawal.by,
      evidence: null,
    });
  }
}
