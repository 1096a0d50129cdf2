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
  const key = String(await keys.take(1));
  await insertRows(tx, AccountEvent, [{ ...act, key, at: tx.now, detail }]);
}

/** Puts on record that somebody's data was erased. */
export async function recordErasure(
  tx: Transaction,
  keys: KeyAllocator,
  act: Pick<AccountAct, 'personKey' | 'actor'>,
): Promise<void> {
  await recordAct(tx, keys, { ...act, kind: 'erased' });
}

/** Puts on record which field of somebody's data was corrected at his request; not what stood or stands there. */
export async function recordCorrection(
  tx: Transaction,
  keys: KeyAllocator,
  { field, ...act }: Pick<AccountAct, 'personKey' | 'actor'> & { readonly field: string },
): Promise<void> {
  await recordAct(tx, keys, { ...act, kind: 'corrected', detail: { field } });
}
