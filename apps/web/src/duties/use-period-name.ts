import { useText } from '../i18n/use-text';

const quarters = ['I', 'II', 'III', 'IV'];

/** Names a period by its id: `2026-11`, `2026-Q4`, `2026-H2`, `2026-W48` or `2026`, and the instructions of a year, `2026-CD`. */
export function usePeriodName(): (id: string) => string {
  const t = useText();
  return (id) => {
    const [year = '', part = ''] = id.split('-');
    const number = part.slice(1);
    if (part === '') return t('duties.period.year', { year });
    if (part === 'CD') return t('duties.period.instructions', { year });
    if (part.startsWith('W')) return t('duties.period.week', { year, number });
    if (part.startsWith('H'))
      return t(`duties.period.half-${number === '1' ? '1' : '2'}`, { year });
    if (!part.startsWith('Q')) return t('duties.period.month', { year, number: part });
    return t('duties.period.quarter', { year, number: quarters[Number(number) - 1] ?? number });
  };
}
