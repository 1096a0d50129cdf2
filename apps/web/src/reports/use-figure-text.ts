import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';

type Figure = components['schemas']['ReportFigureDto'];

/** A figure in words, as the report prints it: of fewer than ten requests no share is told. */
export function useFigureText(): (figure: Figure) => string {
  const t = useText();
  return ({ unit, value, numerator, n, enough }) => {
    if (unit === 'requests') return t('reports.figures.count', { count: value ?? 0 });
    if (n === 0) return t('reports.figures.none');
    if (value === null) return t('reports.figures.undecided');
    if (unit === 'working-days') {
      return t(enough ? 'reports.figures.days' : 'reports.figures.days-of-few', { days: value, n });
    }
    const ratio = { numerator: numerator ?? 0, denominator: n };
    return enough
      ? t('reports.figures.share', { ...ratio, share: value })
      : t('reports.figures.ratio-of-few', ratio);
  };
}
