import type { Transaction } from '@minhbach/database';
import { IsNull } from 'typeorm';
import { AccessCode } from './access-code.entity.js';
import type { Delivery } from './delivery.entity.js';

/** Whether an answer was delivered by a code that did not come back, so that another one may follow. */
export function standsByCode(last: Pick<Delivery, 'method' | 'returnedOn'> | undefined): boolean {
  return last?.method === 'code' && last.returnedOn === null;
}

/** What was issued until now opens nothing any more, nor does a pass that somebody reads by. */
export async function replaceCodes(tx: Transaction, requestKey: string): Promise<void> {
  const change = { replacedAt: tx.now, passHash: null, passUntil: null };
  await tx.manager.update(AccessCode, { requestKey, replacedAt: IsNull() }, change);
}
