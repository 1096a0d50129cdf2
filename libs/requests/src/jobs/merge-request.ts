import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { RequestClock } from '../request-clock.service.js';
import { RequestNotices } from '../request-notices.service.js';
import { requestOf, updateRequest } from '../request-repository.js';

/** The same question again: it is answered with the one that is open already. */
@Injectable()
export class MergeRequest {
  constructor(
    private readonly clock: RequestClock,
    private readonly notices: RequestNotices,
  ) {}

  @JobWorker('request.merge')
  async merge(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const request = await requestOf(job, tx);
    const { mergedInto, classifiedBy: actor } = job.variables as {
      mergedInto: string;
      classifiedBy: string;
    };
    await updateRequest(tx, request, { mergedIntoKey: mergedInto });
    await this.notices.notify(tx, job, request, 'merged', ['requester']);
    const on = localDateOf(tx.now);
    return this.clock.close(tx, request, { outcome: 'merged', on, actor, evidence: mergedInto });
  }
}
