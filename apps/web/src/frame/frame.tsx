import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useLive } from '../live/use-live';
import { usePerson } from '../api/use-person';
import { useText } from '../i18n/use-text';
import { Stale } from '../parts/states/stale';
import { LanguageSwitch } from './language-switch';
import { Navigation } from './navigation';
import { NotificationsBell } from './notifications-bell';
import { PersonMenu } from './person-menu';
import { SessionGuard } from './session-guard';
import { useFocusKept } from './use-focus-kept';
import './frame.css';

/** The page around every screen: skip link, navigation by role, language, messages, and who is signed in. */
export function Frame() {
  const t = useText();
  const person = usePerson();
  const content = useFocusOnNewScreen();
  useFocusKept();
  const brokenSince = useLive();
  const density = person.role === 'business' ? '' : 'compact';
  return (
    <div className={`frame ${density}`}>
      <a className="skip-link" href="#noi-dung">
        {t('frame.skip')}
      </a>
      <header className="frame-header">
        <p className="frame-brand">{t('frame.product')}</p>
        <Navigation role={person.role} />
        <div className="frame-tools">
          <NotificationsBell />
          <LanguageSwitch />
          <PersonMenu person={person} />
        </div>
      </header>
      {brokenSince !== null && <Stale since={brokenSince} />}
      <main id="noi-dung" ref={content} tabIndex={-1}>
        <Outlet />
      </main>
      <SessionGuard />
    </div>
  );
}

/** Whoever goes to another screen by keyboard goes on from its beginning. */
function useFocusOnNewScreen() {
  const content = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const first = useRef(path);
  useEffect(() => {
    if (first.current !== path) content.current?.focus({ preventScroll: true });
    first.current = path;
  }, [path]);
  return content;
}
