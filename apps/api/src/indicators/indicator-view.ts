import type { CasePage, Indicator, Part, Question } from '@minhbach/indicators';
import type { IndicatorCasePageDto } from './indicator-case.dto.js';

/** A figure, and where its cases are. */
export function indicatorDto<Figure>({ question, ...indicator }: Indicator<Figure>) {
  const { from, to, agencyCode = null, agencies, basis, asOfOn } = question;
  return {
    ...indicator,
    period: { from, to },
    ...{ basis, agencyCode, agencies, asOfOn },
    casesHref: `/api/indicators/${indicator.definition.id}/cases?${queryOf(question)}`,
  };
}

export function partDto<Figure>({ value, indicator }: Part<Figure>) {
  return { value, ...indicatorDto(indicator) };
}

/** One page of the cases behind a figure. */
export function casePageDto(
  { count, items, next }: CasePage,
  { asOfOn }: { readonly asOfOn: string },
): IndicatorCasePageDto {
  const shown = items.map(({ subject, sets, days }) => ({ ...subject, sets, days }));
  return { count, asOfOn, items: shown, next };
}

/** The same question as a query of the API. */
function queryOf({ agencyCode: agency, agencies, asOfOn: asOf, ...rest }: Question): string {
  const { from, to, basis, subject, channel, complexity, firmSize, regime } = rest;
  const asked = { from, to, agency, subject, channel, complexity, firmSize, regime };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    if (value !== undefined) query.set(name, String(value));
  }
  if (basis !== 'due') query.set('basis', basis);
  if (agencies !== 'as-reported') query.set('agencies', agencies);
  query.set('asOf', asOf);
  return String(query);
}
