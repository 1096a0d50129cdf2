import { useText } from '../../i18n/use-text';
import './states.css';

/** Nothing for 300 ms, then the grey shape of a list: what is quick does not flicker. */
export function Loading() {
  const t = useText();
  return (
    <div className="state-loading" role="status">
      <span className="visually-hidden">{t('parts.loading')}</span>
      <span className="state-bar" />
      <span className="state-bar" />
      <span className="state-bar" />
    </div>
  );
}
