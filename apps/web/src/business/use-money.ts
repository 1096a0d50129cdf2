import { useLanguage } from '../i18n/language-provider';

/** Prints whole đồng: 45.000 ₫ or ₫45,000. */
export function useMoney(): (amount: number) => string {
  const { language } = useLanguage();
  const format = new Intl.NumberFormat(language, { style: 'currency', currency: 'VND' });
  return (amount) => format.format(amount);
}
