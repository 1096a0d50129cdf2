import type { ReactNode } from 'react';
import { LanguageSwitch } from '../frame/language-switch';
import { useText } from '../i18n/use-text';
import '../frame/frame.css';
import './sign-in.css';

/** A page for whoever has not signed in: the name of the service, the languages, and what it is about. */
export function StrangersPage({ children }: { readonly children: ReactNode }) {
  const t = useText();
  return (
    <div className="sign-in">
      <header className="sign-in-header">
        <p className="frame-brand">{t('frame.product')}</p>
        <LanguageSwitch />
      </header>
      <main className="page sign-in-page">{children}</main>
    </div>
  );
}
