import type { Transaction } from '@minhbach/database';
import { IsNull } from 'typeorm';
import { Clarification } from './clarification.entity.js';
import { CostQuote } from './cost-quote.entity.js';
import type { InformationRequest } from './information-request.entity.js';

/** Whether the agency waits for the requester still: for what he owes, or for what he is to make clear. */
export async function waitsForRequester(
  tx: Transaction,
  request: InformationRequest,
): Promise<boolean> {
  const { key: requestKey } = request;
  const unclear = { requestKey, stage: 'clarification', endedOn: IsNull() } as const;
  return (await waitsForPayment(tx, request)) || tx.manager.existsBy(Clarification, unclear);
}

/** Whether costs were quoted, and neither paid nor given up. */
export async function waitsForPayment(
  tx: Transaction,
  { key: requestKey }: InformationRequest,
): Promise<boolean> {
  return tx.manager.existsBy(CostQuote, { requestKey, paidOn: IsNull(), unpaidOn: IsNull() });
}
