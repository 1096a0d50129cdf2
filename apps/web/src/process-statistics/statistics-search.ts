import { isDay, isKey, isText, oneOf } from '../frame/search-words';

export const measures = ['entered', 'median', 'p90', 'waiting', 'late'] as const;

/** What the colours of the drawing and the order of the table tell. */
export type Measure = (typeof measures)[number];

/** Which figures are shown: it stands in the address. */
export interface StatisticsSearch {
  readonly process?: string;
  /** Key of the version. */
  readonly version?: string;
  readonly measure?: Measure;
  readonly from?: string;
  readonly to?: string;
}

export function statisticsSearch(search: Record<string, unknown>): StatisticsSearch {
  const { process, version, from, to } = search;
  const measure = oneOf(measures, search.measure);
  return {
    ...(isText(process) && { process }),
    ...(isKey(version) && { version }),
    ...(measure && { measure }),
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
  };
}
