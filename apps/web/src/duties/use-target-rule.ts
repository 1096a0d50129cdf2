import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { useMeasuredValue } from './use-measured-value';

type Target = components['schemas']['PlanTargetDto'];

/** Says when a target is reached. */
export function useTargetRule(): (target: Target) => string {
  const t = useText();
  const valueOf = useMeasuredValue();
  return ({ rule, threshold, basePeriod, unit }) => {
    if (rule === 'at-least') {
      return t('duties.target.rule.at-least', { value: valueOf(threshold ?? 0, unit) });
    }
    if (rule === 'places-gained') {
      return t('duties.target.rule.places-gained', {
        places: threshold ?? 0,
        base: basePeriod ?? '',
      });
    }
    return t(`duties.target.rule.${rule}`);
  };
}
