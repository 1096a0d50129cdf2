import type { Indicator, RequestCase } from '@minhbach/indicators';
import { isKey } from '../boundary/key-param.js';
import { invalid } from '../problems/problem.js';
import type { IndicatorCasePageDto } from './indicator-case.dto.js';
import type { IndicatorCasesQueryDto } from './indicator-query.dto.js';

/** A figure without its cases, and where they are. */
export function indicatorDto<Figure>(indicator: Indicator<Figure>) {
  const { definition, period, agencyCode, agencies, asOfOn, n, pending, enough } = indicator;
  const query = new URLSearchParams({
    ...period,
    ...(agencyCode !== null && { agency: agencyCode }),
    ...(agencies !== 'as-reported' && { agencies }),
    asOf: asOfOn,
  });
  return {
    definition,
    period,
    agencyCode,
    agencies,
    asOfOn,
    n,
    pending,
    enough,
    breached: indicator.breached,
    exclusions: indicator.exclusions,
    figure: indicator.figure,
    casesHref: `/api/indicators/${definition.id}/cases?${String(query)}`,
  };
}

/** One page of the cases behind a figure; the last key of a page is where the next begins. */
export function casePageDto(
  indicator: Indicator<unknown>,
  { set, limit, after }: IndicatorCasesQueryDto,
): IndicatorCasePageDto {
  if (after !== undefined && !isKey(after)) {
    throw invalid([{ pointer: '/after', code: 'invalid-cursor' }]);
  }
  const all = casesIn(indicator, set);
  const rest = all.filter(({ requestKey }) => Number(requestKey) > Number(after ?? 0));
  const items = rest.slice(0, limit);
  return {
    count: all.length,
    asOfOn: indicator.asOfOn,
    items,
    next: rest.length > limit ? (items.at(-1)?.requestKey ?? null) : null,
  };
}

function casesIn(
  { cases, pendingCases, excludedCases }: Indicator<unknown>,
  set: IndicatorCasesQueryDto['set'],
): readonly RequestCase[] {
  return { measured: cases, pending: pendingCases, excluded: excludedCases }[set];
}
