import type { Transaction } from '@minhbach/database';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { RequestBatchPart } from '../request-batch-part.entity.js';
import { RequestBatch } from '../request-batch.entity.js';
import { RequestIntake } from '../request-intake.service.js';

/** A part of a batch becomes a request like any other. It was received when the batch was, not when its process began. */
@Injectable()
export class OpenBatchPart {
  constructor(private readonly intake: RequestIntake) {}

  @JobWorker('request.open-part')
  async open(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const { requestId } = job.variables as { requestId: string };
    const part = await tx.manager.findOneByOrFail(RequestBatchPart, { key: requestId });
    const batch = await tx.manager.findOneByOrFail(RequestBatch, { key: part.batchKey });
    const { key, code, agencyCode, subject, batchKey, position: batchPosition } = part;
    const { requesterId, organisationId, title, purpose, channel, requestedDelivery } = batch;
    const { mayForward, submittedAt, submittedOn } = batch;
    return this.intake.open(tx, {
      ...{ key, code, processInstanceKey: String(job.rootKey), requesterId, organisationId },
      ...{ subject, title, purpose, channel, requestedDelivery, agencyCode, mayForward },
      ...{ submittedAt, submittedOn, origin: 'submission', batchKey, batchPosition },
    });
  }
}
