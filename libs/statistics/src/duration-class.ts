/** Each class is two hundredths longer than the one before: its middle is within a hundredth of all in it. */
const growth = Math.log(1.02);

/** The class of a duration in milliseconds: 0 below one millisecond, about 1,350 at ten years. */
export function durationClass(milliseconds: number): number {
  return milliseconds < 1 ? 0 : 1 + Math.floor(Math.log(milliseconds) / growth);
}

/**
 * Nearest-rank percentile of durations that are known by their classes, in milliseconds, right to a hundredth.
 * `counts` says how many durations are of each class; `share` lies in (0, 1]; null without durations.
 */
export function percentileOfClasses(
  counts: ReadonlyMap<number, number>,
  share: number,
): number | null {
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  let rank = Math.max(1, Math.ceil(share * total));
  for (const [each, count] of sorted) {
    rank -= count;
    if (rank <= 0) return middleOf(each);
  }
  return null;
}

function middleOf(each: number): number {
  return each === 0 ? 0 : Math.round(Math.exp((each - 0.5) * growth));
}
