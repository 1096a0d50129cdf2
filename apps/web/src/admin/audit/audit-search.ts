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

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isDay(value: unknown): value is string {
  return isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
