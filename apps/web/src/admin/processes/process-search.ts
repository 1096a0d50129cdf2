import { isKey } from '../../frame/search-words';

/** Which version is shown, and which it is compared with: keys of versions in the address. */
export interface ProcessSearch {
  readonly version?: string;
  readonly from?: string;
}

export function processSearch({ version, from }: Record<string, unknown>): ProcessSearch {
  return { ...(isKey(version) && { version }), ...(isKey(from) && { from }) };
}
