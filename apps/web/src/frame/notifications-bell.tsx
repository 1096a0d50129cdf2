import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { useNotices } from '../notices/use-notices';
import { Icon } from '../parts/icon/icon';

/** Leads to the messages, and says how many the person has not seen. */
export function NotificationsBell() {
  const t = useText();
  const { unseen } = useNotices();
  return (
    <Link to="/thong-bao" className="frame-bell" aria-label={t('frame.bell', { count: unseen })}>
      <Icon name="bell" />
      {unseen > 0 && <span aria-hidden="true">{unseen}</span>}
    </Link>
  );
}
