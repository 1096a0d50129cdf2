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

const day = /^\d{4}-\d{2}-\d{2}$/;
const key = /^[1-9]\d{0,15}$/;

export function statisticsSearch(search: Record<string, unknown>): StatisticsSearch {
  const { process, version, from, to } = search;
  const measure = measures.find((each) => each === search.measure);
  return {
    ...(isText(process, /./) && { process }),
    ...(isText(version, key) && { version }),
    ...(measure && { measure }),
    ...(isText(from, day) && { from }),
    ...(isText(to, day) && { to }),
  };
}

function isText(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value);
}
