import type { Transaction } from '@minhbach/database';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { LimitNoticeTerm } from '../limit-notice-term.js';
import { decidedLimit } from '../process-variables.js';
import { RequestClock } from '../request-clock.service.js';
import { requestOf, updateRequest } from '../request-repository.js';
import type { Complexity } from '../vocabulary.js';

interface Classified {
  readonly complexity: Complexity;
  readonly handler: string | null;
  readonly classifiedBy: string;
}

/** Records class and handler, and lets the limit of the class take the place of the presumed one. */
@Injectable()
export class RecordClassification {
  constructor(
    private readonly clock: RequestClock,
    private readonly noticeTerm: LimitNoticeTerm,
  ) {}

  @JobWorker('request.record-classification')
  async record(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const request = await requestOf(job, tx);
    const { complexity, handler, classifiedBy } = job.variables as unknown as Classified;
    const limit = decidedLimit(job.variables);
    const { fold, variables } = await this.clock.classify(tx, request, limit, classifiedBy);
    const notice = await this.noticeTerm.timers(tx, fold, limit.noticeValue);
    const changes = { complexity, handlerId: handler, noticeDueOn: notice.dueOn };
    await updateRequest(tx, request, changes);
    return { ...variables, notice };
  }
}
