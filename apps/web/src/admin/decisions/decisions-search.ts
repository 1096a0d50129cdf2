import { isKey } from '../../frame/search-words';

/** Which version of which decision is open: it stands in the address. */
export interface DecisionsSearch {
  readonly key?: string;
}

export function decisionsSearch({ key }: Record<string, unknown>): DecisionsSearch {
  return isKey(key) ? { key } : {};
}
