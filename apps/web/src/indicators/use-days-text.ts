import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import type { IndicatorSearch } from './indicator-search';

type Cs6 = components['schemas']['Cs6Dto'];

/** The headline of CS 6 on one clock, in words. */
export function useDaysText(clock: NonNullable<IndicatorSearch['clock']>): (cs6: Cs6) => string {
  const t = useText();
  return ({ enough, n, figure }) => {
    const { medianToDecision, longest } = figure[clock];
    if (n === 0) return t('chart.none');
    if (!enough) return t('chart.few', { of: `n = ${String(n)}` });
    if (medianToDecision !== null) return t(`indicators.days.${clock}`, { days: medianToDecision });
    return t('indicators.longer', { days: longest });
  };
}
