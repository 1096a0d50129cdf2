import { useText } from '../../i18n/use-text';

interface Share {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
}

/** Figures in the words of the page's language; a share never stands without the cases that it is made of. */
export function useNumbers() {
  const t = useText();
  const percent = (value: number) => t('chart.percent', { value });
  const of = ({ numerator, denominator }: Pick<Share, 'numerator' | 'denominator'>) =>
    `${String(numerator)}/${String(denominator)}`;
  return {
    percent,
    number: (value: number) => t('chart.number', { value }),
    of,
    share: (share: Share, enough: boolean) => {
      if (share.value === null) return t('chart.none');
      if (!enough) return t('chart.few', { of: of(share) });
      return t('chart.share', { value: share.value, of: of(share) });
    },
  };
}
