/**
 * Nearest-rank percentile (Hyndman & Fan 1996, definition 1): the smallest value with at least
 * `share` of the cases at or below it. `share` lies in (0, 1]; null without cases.
 */
export function percentile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}
