import { useText } from '../../i18n/use-text';
import { useDates } from '../dates/use-dates';
import './states.css';

/** Old figures say how old they are. */
export function Stale({ since }: { readonly since: number }) {
  const t = useText();
  const dates = useDates();
  return (
    <p className="state-stale" role="status">
      {t('parts.stale', { time: dates.time(since) })}
    </p>
  );
}
