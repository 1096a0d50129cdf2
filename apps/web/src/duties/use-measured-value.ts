import type { components } from '../api/schema';
import { useLanguage } from '../i18n/language-provider';
import { useText } from '../i18n/use-text';

type Unit = components['schemas']['PlanTargetDto']['unit'];

/** Writes a value in its unit, with the numerals of the language. */
export function useMeasuredValue(): (value: number, unit: Unit) => string {
  const t = useText();
  const { language } = useLanguage();
  const numerals = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  return (value, unit) => t(`duties.unit.${unit}`, { value: numerals.format(value) });
}
