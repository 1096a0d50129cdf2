import { insertRows, type KeyAllocator, type Transaction } from '@minhbach/database';
import { AccountEvent, type AccountEventKind } from './account-event.entity.js';

/** What was done to whose account, and by whom. */
export interface AccountAct {
  readonly personKey: string;
  readonly kind: AccountEventKind;
  /** A person's key, or `system`. */
  readonly actor: string;
  readonly detail?: AccountEvent['detail'];
}

/** Puts on record what the transaction does to an account. */
export async function recordAct(
  tx: Transaction,
  keys: KeyAllocator,
  { detail = {}, ...act }: AccountAct,
): Promise<void> {
  const key = String(await keys.take(1, tx));
  await insertRows(tx, AccountEvent, [{ ...act, key, at: tx.now, detail }]);
}
