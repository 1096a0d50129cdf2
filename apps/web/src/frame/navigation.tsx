import { Suspense } from 'react';
import { Link } from '@tanstack/react-router';
import type { Role } from '../api/session';
import { useText } from '../i18n/use-text';
import { navigation } from '../roles/navigation';

export function Navigation({ role }: { readonly role: Role }) {
  const t = useText();
  return (
    <nav className="frame-nav" aria-label={t('frame.nav')}>
      <ul role="list">
        {navigation[role].map(({ to, label, Badge }) => (
          <li key={to}>
            <Link to={to} activeProps={{ 'aria-current': 'page' }}>
              {t(label)}
              {Badge && (
                <span className="frame-nav-room">
                  <Suspense>
                    <Badge />
                  </Suspense>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
