import type { components } from '../api/schema';
import type { CasesLink } from '../parts/chart/mark-link';
import type { CaseSearch } from './case-search';
import type { IndicatorSearch } from './indicator-search';

export type NamedPeriod = components['schemas']['IndicatorPeriodDto'];

/** What is asked about, as the API wants it. */
export interface Question extends Pick<IndicatorSearch, 'agency' | 'channel' | 'complexity'> {
  readonly from: string;
  readonly to: string;
}

/** The period of the address; the current quarter without one. */
export function periodOf(
  periods: readonly NamedPeriod[],
  { period }: IndicatorSearch,
): NamedPeriod | undefined {
  return periods.find(({ id }) => id === period) ?? periods.find(({ kind }) => kind === 'quarter');
}

export function questionOf(
  { from, to }: Pick<NamedPeriod, 'from' | 'to'>,
  { agency, channel, complexity }: IndicatorSearch,
): Question {
  return {
    ...{ from, to },
    ...(agency && { agency }),
    ...(channel && { channel }),
    ...(complexity && { complexity }),
  };
}

/** Where the cases behind a figure of the question are. */
export function casesOf(question: Question, narrowed: Partial<CaseSearch>): CasesLink {
  const search: CaseSearch = { ...question, ...narrowed };
  return { to: '/chi-tieu/ho-so', search };
}
