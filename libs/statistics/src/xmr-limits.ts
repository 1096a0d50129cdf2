import { percentile } from './percentile.js';

/** Limits of a chart of individual values with its chart of moving ranges. */
export interface XmrLimits {
  readonly centre: number;
  readonly low: number;
  readonly high: number;
  readonly centreOfRanges: number;
  readonly highOfRanges: number;
}

export type XmrCentre = 'mean' | 'median';

/**
 * Three standard deviations, told from ranges of two (d2 = 1.128 and d4 = 0.954), and the limit of the ranges, as the
 * tables of the control charts print them (Wheeler 2000, Understanding Variation, 2nd ed., appendix).
 */
const factors: Readonly<
  Record<XmrCentre, { readonly ofValues: number; readonly ofRanges: number }>
> = {
  mean: { ofValues: 3 / 1.128, ofRanges: 3.267 },
  median: { ofValues: 3 / 0.954, ofRanges: 3.865 },
};

/**
 * Limits from the values of a baseline in the order of time; null when there are fewer than two. With the median, one
 * wild month does not widen the limits that it is to be seen by.
 */
export function xmrLimits(baseline: readonly number[], by: XmrCentre): XmrLimits | null {
  const ranges = baseline.slice(1).map((value, i) => Math.abs(value - (baseline[i] ?? value)));
  const centre = centreOf(baseline, by);
  const centreOfRanges = centreOf(ranges, by);
  if (centre === null || centreOfRanges === null) return null;
  const { ofValues, ofRanges } = factors[by];
  const reach = ofValues * centreOfRanges;
  return {
    centre,
    low: centre - reach,
    high: centre + reach,
    centreOfRanges,
    highOfRanges: ofRanges * centreOfRanges,
  };
}

function centreOf(values: readonly number[], by: XmrCentre): number | null {
  if (by === 'median') return percentile(values, 0.5, 2);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
