import type { Transaction } from '@minhbach/database';
import { JobWorker, ProcessRuntime, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { FollowUps, type FollowUp } from '../follow-ups.service.js';
import { RequestNotices } from '../request-notices.service.js';
import { requestByKey } from '../request-repository.js';
import { withdrawWithBatch } from '../withdrawn-batch.js';

interface Message {
  readonly requestId: string;
  readonly parentKey: string;
  readonly origin: FollowUp['origin'];
  readonly followUpAgency?: string | null;
}

/** A process that a message of another one started: it gets its own request, with what is known of the first. */
@Injectable()
export class OpenFollowUp {
  constructor(
    private readonly followUps: FollowUps,
    private readonly notices: RequestNotices,
    private readonly runtime: ProcessRuntime,
  ) {}

  @JobWorker('request.open-follow-up')
  async open(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const {
      requestId: key,
      parentKey,
      origin,
      followUpAgency,
    } = job.variables as unknown as Message;
    const parent = await requestByKey(parentKey, tx);
    const agencyCode = followUpAgency ?? undefined;
    const place = { key, rootKey: job.rootKey };
    const variables = await this.followUps.open(tx, place, parent, { origin, agencyCode });
    const request = await requestByKey(key, tx);
    await this.notices.notify(tx, job, request, 'follow-up', ['requester']);
    await withdrawWithBatch(this.runtime, tx, request);
    return variables;
  }
}
