import { useText } from '../i18n/use-text';

/** `2026-10` as a month in words. */
export function usePeriod(): (report: { readonly period: string }) => string {
  const t = useText();
  return ({ period }) => {
    const [year = '', month = ''] = period.split('-');
    return t('reports.month', { month, year });
  };
}
