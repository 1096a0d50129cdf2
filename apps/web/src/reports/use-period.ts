import { useText } from '../i18n/use-text';

const quarters: Readonly<Record<string, string>> = { Q1: 'I', Q2: 'II', Q3: 'III', Q4: 'IV' };

/** `2026-10`, `2026-Q4`, `2026-H1` or `2026` as the name of its report. */
export function usePeriod(): (report: { readonly period: string }) => string {
  const t = useText();
  return ({ period }) => {
    const [year = '', part = ''] = period.split('-');
    if (part === '') return t('reports.year', { year });
    if (part === 'H1') return t('reports.half-year', { year });
    const quarter = quarters[part];
    return quarter
      ? t('reports.quarter', { quarter, year })
      : t('reports.month', { month: part, year });
  };
}
