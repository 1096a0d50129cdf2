import type { Transaction } from '@minhbach/database';
import { InformationRequest } from './information-request.entity.js';
import { RequestItem } from './request-item.entity.js';
import type { ItemOutcome } from './vocabulary.js';

/** What a job, a task or a message has of its request: the key travels as the process variable `requestId`. */
interface OfRequest {
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The request that a job or task belongs to. */
export async function requestOf(
  { variables }: OfRequest,
  tx: Transaction,
): Promise<InformationRequest> {
  const key = String(variables.requestId);
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

/** An item whose outcome is known: the answer has been issued. */
export type AnsweredItem = RequestItem & { outcome: ItemOutcome };

export async function answeredItemsOf(
  request: InformationRequest,
  tx: Transaction,
): Promise<AnsweredItem[]> {
  const items = await itemsOf(request, tx);
  if (items.every(isAnswered)) return items;
  throw new Error(`not every item of request ${request.code} is answered`);
}

function isAnswered(item: RequestItem): item is AnsweredItem {
  return item.outcome !== null;
}

/** Changes columns of a request within the step, in the database and in the caller's hands. */
export async function updateRequest(
  tx: Transaction,
  request: InformationRequest,
  changes: Partial<InformationRequest>,
): Promise<void> {
  await tx.manager.update(InformationRequest, { key: request.key }, changes);
  Object.assign(request, changes);
}
