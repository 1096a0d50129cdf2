import { useText } from '../i18n/use-text';
import { isDuration } from './element-figures';
import type { Measure } from './statistics-search';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Says figures of elements: counts as they are, durations in their two largest units. */
export function useFigureText() {
  const t = useText();
  const duration = (milliseconds: number | null | undefined): string => {
    if (milliseconds === null || milliseconds === undefined) return '–';
    if (milliseconds < MINUTE) return t('process-statistics.duration.moment');
    const [days, hours] = [Math.floor(milliseconds / DAY), Math.floor((milliseconds % DAY) / HOUR)];
    const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
    if (days > 0) return t('process-statistics.duration.days', { days, hours });
    if (hours > 0) return t('process-statistics.duration.hours', { hours, minutes });
    return t('process-statistics.duration.minutes', { minutes });
  };
  const value = (measure: Measure, figure: number | null): string => {
    if (figure === null) return '–';
    return isDuration(measure) ? duration(figure) : String(figure);
  };
  return { duration, value };
}
