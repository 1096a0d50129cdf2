/** The definitions of Hyndman & Fan (1996), The American Statistician 50(4); R numbers its types alike. */
export type PercentileDefinition = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** What a definition adds to share × n before it looks for the place between two values. */
const offsets: Readonly<Record<PercentileDefinition, (share: number) => number>> = {
  1: () => 0,
  2: () => 0,
  3: () => -0.5,
  4: () => 0,
  5: () => 0.5,
  6: (share) => share,
  7: (share) => 1 - share,
  8: (share) => (share + 1) / 3,
  9: (share) => share / 4 + 0.375,
};

/** Values that share × n misses only by rounding, such as 0.7 × 10, fall on the whole number. */
const FUZZ = 4 * Number.EPSILON;

/**
 * The value below which a share of the cases lies, `share` in [0, 1]; null without cases. Without a definition it is
 * the first, nearest rank: the smallest value with at least that share at or below it, always a day that really was.
 */
export function percentile(
  values: readonly number[],
  share: number,
  definition: PercentileDefinition = 1,
): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return percentileOfSorted((index) => sorted[index], sorted.length, share, definition);
}

/** The same of values that are known with how often each occurs. */
export function percentileOfCounts(
  counts: ReadonlyMap<number, number>,
  share: number,
  definition: PercentileDefinition = 1,
): number | null {
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  return percentileOfSorted((index) => valueAmong(sorted, index), total, share, definition);
}

function valueAmong(sorted: readonly (readonly [number, number])[], index: number) {
  let passed = 0;
  for (const [value, count] of sorted) {
    passed += count;
    if (passed > index) return value;
  }
  return undefined;
}

function percentileOfSorted(
  valueAt: (index: number) => number | undefined,
  n: number,
  share: number,
  definition: PercentileDefinition,
): number | null {
  const place = n * share + offsets[definition](share);
  const fuzz = FUZZ * Math.max(1, n);
  const below = Math.floor(place + fuzz);
  const over = place - below;
  const weight = weightOfUpper(definition, Math.abs(over) < fuzz ? 0 : over, below);
  const at = (rank: number) => valueAt(Math.min(n, Math.max(1, rank)) - 1) ?? null;
  const [low, high] = [at(below), at(below + 1)];
  if (low === null || high === null) return null;
  return weight === 1 ? high : low + weight * (high - low);
}

/** How much of the way from a value to the next one a definition goes. */
function weightOfUpper(definition: PercentileDefinition, over: number, below: number): number {
  switch (definition) {
    case 1:
      return over === 0 ? 0 : 1;
    case 2:
      return over === 0 ? 0.5 : 1;
    case 3:
      return over === 0 && below % 2 === 0 ? 0 : 1;
    default:
      return over;
  }
}
