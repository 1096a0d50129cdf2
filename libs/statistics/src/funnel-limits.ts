import type { Interval } from './interval.js';

/** Two in forty and two in a thousand lie outside by chance alone, half of them on each side. */
export type FunnelLevel = 0.95 | 0.998;

/**
 * Between which proportions those of a group of `n` lie when nothing but chance makes it differ from `target`
 * (Spiegelhalter 2005, Statistics in Medicine 24, appendix A.1.1: exact binomial, interpolated). Null for a group of
 * nobody.
 */
export function funnelLimits(target: number, n: number, level: FunnelLevel): Interval | null {
  if (n === 0) return null;
  const tail = (1 - level) / 2;
  return { low: quantile(target, n, tail), high: quantile(target, n, 1 - tail) };
}

/**
 * The interpolated count at which the cumulative probability reaches `share`, as a proportion of n. Each probability
 * follows from the one before by its logarithm, since those of large groups are too small to be numbers.
 */
function quantile(p: number, n: number, share: number): number {
  if (p <= 0 || p >= 1) return p;
  let cumulative = 0;
  let log = n * Math.log1p(-p);
  for (let count = 0; count <= n; count++) {
    const here = Math.exp(log);
    cumulative += here;
    if (cumulative > share) return Math.max(0, count - (cumulative - share) / here) / n;
    log += Math.log(((n - count) * p) / ((count + 1) * (1 - p)));
  }
  return 1;
}
