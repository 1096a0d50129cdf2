import { useText } from '../../i18n/use-text';
import { printedDate, printedInstant } from './format-date';

/** Dates and instants in the words of the page's language. */
export function useDates() {
  const t = useText();
  return {
    date: printedDate,
    time: (instant: string | number) => printedInstant(instant).time,
    instant: (instant: string) => t('parts.instant', { ...printedInstant(instant) }),
  };
}
