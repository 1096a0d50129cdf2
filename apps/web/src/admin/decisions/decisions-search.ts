/** Which version of which decision is open: it stands in the address. */
export interface DecisionsSearch {
  readonly key?: string;
}

export function decisionsSearch({ key }: Record<string, unknown>): DecisionsSearch {
  return typeof key === 'string' && /^[1-9]\d{0,15}$/.test(key) ? { key } : {};
}
