import { wilsonInterval, type Interval } from '@minhbach/statistics';
import type { CaseSet } from './case-set.js';
import { countIn, type CountedCases } from './counted-cases.js';

export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
  /** 0 to 1, unrounded; null when the denominator is 0. */
  readonly value: number | null;
  readonly interval95: Interval | null;
  /** The cases behind both numbers; where items or firms are counted, the cases that these belong to. */
  readonly sets: { readonly numerator: CaseSet; readonly denominator: CaseSet };
}

/** The share that the cases of one set have in those of another. */
export function ratioOf(counted: CountedCases, sets: Ratio['sets']): Ratio {
  return ratio(countIn(counted, sets.numerator), countIn(counted, sets.denominator), sets);
}

export function ratio(numerator: number, denominator: number, sets: Ratio['sets']): Ratio {
  return {
    numerator,
    denominator,
    value: denominator === 0 ? null : numerator / denominator,
    interval95: wilsonInterval(numerator, denominator),
    sets,
  };
}
