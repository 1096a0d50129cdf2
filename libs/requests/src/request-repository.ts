import type { Transaction } from '@minhbach/database';
import type { ActivatedJob } from '@minhbach/runtime';
import { InformationRequest } from './information-request.entity.js';
import { RequestItem } from './request-item.entity.js';

/** The request that a job belongs to; its key travels as the process variable `requestId`. */
export async function requestOf(job: ActivatedJob, tx: Transaction): Promise<InformationRequest> {
  const key = String(job.variables.requestId);
  return tx.manager.findOneByOrFail(InformationRequest, { key });
}

export async function itemsOf(
  request: InformationRequest,
  tx: Transaction,
): Promise<RequestItem[]> {
  return tx.manager.find(RequestItem, {
    where: { requestKey: request.key },
    order: { position: 'ASC' },
  });
}

/** Changes columns of a request within the step. */
export async function updateRequest(
  tx: Transaction,
  request: InformationRequest,
  changes: Partial<InformationRequest>,
): Promise<void> {
  await tx.manager.update(InformationRequest, { key: request.key }, changes);
}
