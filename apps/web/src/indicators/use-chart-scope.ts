import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';

/** Of which cases a chart is, and since when it is true. */
export function useChartScope(): (asOfOn: string, n: number) => string {
  const t = useText();
  const dates = useDates();
  return (asOfOn, n) => t('indicators.scope', { date: dates.date(asOfOn), n });
}
