import { useText } from '../../i18n/use-text';
import { useIncidentGroups } from './use-incident-groups';

/** What there is room for. */
const MOST_SHOWN = 99;

/** How many incidents are open, beside the name of their screen. */
export function IncidentBadge() {
  const t = useText();
  const { data } = useIncidentGroups();
  if (!data || data.total === 0) return null;
  return (
    <span className="frame-nav-badge">
      <span aria-hidden="true">{data.total > MOST_SHOWN ? `${MOST_SHOWN}+` : data.total}</span>
      <span className="visually-hidden">
        {t('frame.nav.incidents.open', { count: data.total })}
      </span>
    </span>
  );
}
