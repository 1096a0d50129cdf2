import { isDay, isText } from '../../frame/search-words';

/** Which entries are listed: it stands in the address. */
export interface AuditSearch {
  readonly process?: string;
  readonly trigger?: string;
  readonly from?: string;
  readonly to?: string;
}

export function auditSearch(search: Record<string, unknown>): AuditSearch {
  const { process, trigger, from, to } = search;
  return {
    ...(isText(process) && { process }),
    ...(isText(trigger) && /^[a-z-]{1,40}$/.test(trigger) && { trigger }),
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
  };
}
