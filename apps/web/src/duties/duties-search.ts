import { isText } from '../frame/search-words';

export const dutyViews = ['period', 'reviews', 'register', 'components', 'targets'] as const;

export type DutyView = (typeof dutyViews)[number];

/** What of the duties stands in their address. */
export interface DutiesSearch {
  readonly shows?: Exclude<DutyView, 'period'>;
  /** `2026-11`; the newest when absent. */
  readonly period?: string;
  /** Of the targets; this year when absent. */
  readonly targetYear?: string;
}

export function dutiesSearch(words: Record<string, unknown>): DutiesSearch {
  const { shows, period, targetYear } = words;
  if (shows === 'register' || shows === 'components') return { shows };
  if (shows === 'targets') return { shows, ...(isYear(targetYear) && { targetYear }) };
  const isPeriod = isText(period) && /^20\d{2}(-\w{2,3})?$/.test(period);
  return { ...(shows === 'reviews' && { shows }), ...(isPeriod && { period }) };
}

function isYear(value: unknown): value is string {
  return isText(value) && /^\d{4}$/.test(value) && Number(value) >= 2005 && Number(value) <= 2100;
}
