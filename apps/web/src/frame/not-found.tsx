import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';

/** For an address that leads nowhere. */
export function NotFound() {
  const t = useText();
  return (
    <div className="page">
      <h1>{t('frame.not-found')}</h1>
      <p>{t('frame.not-found.help')}</p>
      <p>
        <Link to="/">{t('frame.not-found.home')}</Link>
      </p>
    </div>
  );
}
