import { Z95, type Interval } from './interval.js';

/**
 * Wilson score interval of a proportion, 95 % two-sided (Wilson 1927, without continuity correction).
 * Returns null when `n` is 0: no data is neither 0 % nor 100 %.
 */
export function wilsonInterval(successes: number, n: number): Interval | null {
  if (n === 0) return null;
  const p = successes / n;
  const z2 = Z95 * Z95;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z95 / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
