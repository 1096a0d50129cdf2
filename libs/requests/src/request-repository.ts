import { changeRows, findRow, findRows, type Transaction } from '@minhbach/database';
import { Refusal } from '@minhbach/runtime';
import type { EntityManager } from 'typeorm';
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
  return requestByKey(String(variables.requestId), tx);
}

export async function requestByKey(key: string, tx: Transaction): Promise<InformationRequest> {
  return findRow(tx, InformationRequest, { key });
}

/** Until the step is committed nobody else decides about the same request: two that come at once are told apart. */
export async function lockRequest(tx: Transaction, key: string): Promise<void> {
  await tx.query('SELECT 1 FROM information_request WHERE key = $1 FOR UPDATE', [key]);
}

/** The request as it stands once nobody else decides about it any more. */
export async function lockedRequest(key: string, tx: Transaction): Promise<InformationRequest> {
  await lockRequest(tx, key);
  return requestByKey(key, tx);
}

/** Root key of a request's process. Throws a Refusal when there is no such request. */
export async function instanceOf(key: string, manager: EntityManager): Promise<number> {
  const request = await manager.findOneBy(InformationRequest, { key });
  if (!request) throw new Refusal('not-found', 'There is no such request.');
  return Number(request.processInstanceKey);
}

export async function itemsOf(
  request: InformationRequest,
  tx: Transaction,
): Promise<RequestItem[]> {
  return findRows(tx, RequestItem, { requestKey: request.key }, ['position']);
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
  await changeRows(tx, InformationRequest, { key: request.key }, changes);
  Object.assign(request, changes);
}
