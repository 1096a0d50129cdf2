import type { PublicationsSearch } from './publications-search.js';

/** The counts of the coverage, each with what narrows the list of documents to what it counts. */
export const coverageCounts = {
  documents: {},
  onTime: { timing: 'on-time' },
  late: { timing: 'late' },
  waiting: { timing: 'waiting' },
  noLimit: { timing: 'no-limit' },
  dead: { deadLinks: 'true' },
} as const satisfies Record<string, PublicationsSearch>;

export type CoverageCount = keyof typeof coverageCounts;

/** First and last day of the documents that are counted. */
export interface CountedSpan {
  readonly from: string;
  readonly to: string;
}

/** Where the documents behind a count are listed; `row` is its entry or its agency. */
export function countedSearch(
  { from, to }: CountedSpan,
  row: PublicationsSearch,
  count: CoverageCount,
): PublicationsSearch {
  return { ...row, from, to, standing: 'true', ...coverageCounts[count] };
}
