import { wilsonInterval, type Interval } from '@minhbach/statistics';
import type { RequestCase } from './request-case.js';

export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
  /** 0 to 1, unrounded; null when the denominator is 0. */
  readonly value: number | null;
  readonly interval95: Interval | null;
}

export interface Cs5 {
  /** Received in full or in part, or shown where it is public already: the question that the PCI survey asks. */
  readonly received: Ratio;
  /** Received in full. */
  readonly full: Ratio;
}

/** Working days for which what was shown to be public must hold before it counts as received. */
const shownHolds = 5;

/** CS 5, share of the measured requests whose business received the information (metric cs5, version 3). */
export function cs5(
  measured: readonly RequestCase[],
  workingDaysBetween: (from: string, to: string) => number,
): Cs5 {
  const count = (...outcomes: (string | null)[]) =>
    measured.filter((subject) => outcomes.includes(subject.outcome)).length;
  const pointedTo = measured.filter(({ publicAlready, closedOn, askedAgainOn }) => {
    if (!publicAlready || closedOn === null) return false;
    return askedAgainOn === null || workingDaysBetween(closedOn, askedAgainOn) > shownHolds;
  }).length;
  return {
    received: ratio(count('fulfilled', 'partially-fulfilled') + pointedTo, measured.length),
    full: ratio(count('fulfilled'), measured.length),
  };
}

function ratio(numerator: number, denominator: number): Ratio {
  return {
    numerator,
    denominator,
    value: denominator === 0 ? null : numerator / denominator,
    interval95: wilsonInterval(numerator, denominator),
  };
}
