import { isText, oneOf } from '../frame/search-words';

export const clocks = ['gross', 'statutory', 'net', 'held'] as const;
export const comparedShares = [
  ...(['received', 'full', 'legal', 'inTime', 'inTimeOfClosed', 'inTimeOriginally'] as const),
] as const;
export const channels = ['network', 'direct', 'post'] as const;
export const complexities = ['simple', 'complex'] as const;
export const comparisons = ['previous', 'yearBefore'] as const;

/** What of a question about the figures stands in its address. */
export interface IndicatorSearch {
  /** E.g. 2026-Q4; the current quarter when absent. */
  readonly period?: string;
  readonly agency?: string;
  readonly channel?: (typeof channels)[number];
  readonly complexity?: (typeof complexities)[number];
  readonly clock?: (typeof clocks)[number];
  readonly compared?: (typeof comparedShares)[number];
  /** The period that the figures are compared with. */
  readonly beside?: (typeof comparisons)[number];
}

export function indicatorSearch(given: Record<string, unknown>): IndicatorSearch {
  const { period, agency } = given;
  const [channel, complexity] = [
    oneOf(channels, given.channel),
    oneOf(complexities, given.complexity),
  ];
  const [clock, compared] = [oneOf(clocks, given.clock), oneOf(comparedShares, given.compared)];
  const beside = oneOf(comparisons, given.beside);
  return {
    ...(isText(period) && { period }),
    ...(isText(agency) && { agency }),
    ...(channel && { channel }),
    ...(complexity && { complexity }),
    ...(clock && { clock }),
    ...(compared && { compared }),
    ...(beside && { beside }),
  };
}
