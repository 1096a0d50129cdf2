import { useText } from '../../i18n/use-text';

/** Months of the service (2026-10) as they are read. */
export function useMonthName() {
  const t = useText();
  return {
    full: (month: string) => {
      const [year = '', number = ''] = month.split('-');
      return `${number}/${year}`;
    },
    short: (month: string) => t('chart.month', { month: Number(month.slice(5, 7)) }),
  };
}
