/**
 * What must become of it: `refused` when it is deployed, `stopped` with a warning when it is evaluated, `harmless` –
 * it may have a value, within the same bounds of time and memory.
 */
export type FeelFate = 'refused' | 'stopped' | 'harmless';

/** An expression made to do harm. Evaluated with the variables of `feelVariables`. */
export interface FeelCase {
  readonly family: string;
  /** What is hostile about it. */
  readonly why: string;
  readonly feel: string;
  readonly must: FeelFate;
}

export type FeelRow = readonly [why: string, feel: string, must: FeelFate];

export function feelFamily(family: string, rows: readonly FeelRow[]): FeelCase[] {
  return rows.map(([why, feel, must]) => ({ family, why, feel, must }));
}

export const feelVariables = {
  n: 1_000_000_000,
  text: `${'a'.repeat(80)}!`,
  long: 'a'.repeat(5_000),
};

/** A list of 2^59 parts, if nobody counts: each is twice the one before. */
export const doubling = 'for i in 1..60 return if i = 1 then [1] else [partial[-1], partial[-1]]';

/** Some thousand things, as cheaply as it goes. */
export const many = (what: string, count = 9_999) => `for i in 1..${String(count)} return ${what}`;
