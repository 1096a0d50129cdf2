import { kaplanMeier, wilsonInterval, type Interval, type Observation } from '@minhbach/statistics';
import { enoughCases } from '../definitions.js';

/** How long a comparable request took, in working days; `event` is null while it is open. */
export type Duration = Observation<'closed'>;

/** How likely an open request is to be late, as far as comparable ones tell. */
export interface BreachForecast {
  /** Comparable requests that were open at least as long as this one is: all that the forecast rests on. */
  readonly n: number;
  /** Null when there are too few of them. */
  readonly probability: number | null;
  /** 95 %. */
  readonly interval: Interval | null;
}

/**
 * The share of comparable requests, among those open after `elapsed` working days, that were still open at the end of
 * the day `limit`: the Kaplan–Meier estimate of them alone, which is the curve of all given that a request got so far.
 * Open ones count for as long as they have been watched. Its interval is Greenwood's; where the curve has no step or
 * nobody is left it has none, and Wilson's of the `n` takes its place.
 */
export function breachForecast(
  durations: readonly Duration[],
  elapsed: number,
  limit: number,
): BreachForecast {
  const comparable = durations.filter(({ duration }) => duration > elapsed);
  const n = comparable.reduce((sum, { count = 1 }) => sum + count, 0);
  if (n < enoughCases) return { n, probability: null, interval: null };
  const last = kaplanMeier(comparable).findLast(({ time }) => time <= limit);
  const probability = last?.survival ?? 1;
  const interval = last?.interval95 ?? wilsonInterval(Math.round(probability * n), n);
  return { n, probability, interval };
}
