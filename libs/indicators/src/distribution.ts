import { percentileOfCounts } from '@minhbach/statistics';

/** What lies in a number of durations, in days. Percentiles are nearest-rank; all null when there are none. */
export interface Distribution {
  readonly n: number;
  readonly median: number | null;
  readonly mean: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
}

export function distributionOf(
  counts: readonly { readonly days: number; readonly count: number }[],
): Distribution {
  const byDays = new Map<number, number>();
  for (const { days, count } of counts) byDays.set(days, (byDays.get(days) ?? 0) + count);
  const n = counts.reduce((sum, { count }) => sum + count, 0);
  const total = counts.reduce((sum, { days, count }) => sum + days * count, 0);
  return {
    n,
    median: percentileOfCounts(byDays, 0.5),
    mean: n === 0 ? null : total / n,
    p75: percentileOfCounts(byDays, 0.75),
    p90: percentileOfCounts(byDays, 0.9),
  };
}
