import { useText } from '../i18n/use-text';
import type { DueBar } from './due-counts';

/** What a bar is called: overdue, today, or the working days that are left. */
export function useBarLabel(): (bar: DueBar) => string {
  const t = useText();
  return ({ state, fewestLeft: from, mostLeft: to }) => {
    if (state === 'overdue') return t('supervision.bar.overdue');
    if (state === 'due-today') return t('supervision.bar.today');
    if (to === null) return t('supervision.bar.more', { days: from });
    if (from === to) return t('supervision.bar.days', { days: from });
    return t('supervision.bar.range', { from, to });
  };
}
