import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { LanguageSwitch } from '../frame/language-switch';
import { useText } from '../i18n/use-text';
import { DemoPeople } from './demo-people';
import { SignInForm } from './sign-in-form';
import '../frame/frame.css';
import './sign-in.css';

const route = getRouteApi('/dang-nhap');

/** The first page for a stranger. In the demonstration it lists whom one may try. */
export function SignInScreen() {
  const t = useText();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { next } = route.useSearch();
  const [login, setLogin] = useState('');
  const enter = () => {
    // Nothing of what somebody else read before is shown to this person.
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[1] !== '/api/session' });
    void navigate({ to: next ?? '/' });
  };
  return (
    <div className="sign-in">
      <header className="sign-in-header">
        <p className="frame-brand">{t('frame.product')}</p>
        <LanguageSwitch />
      </header>
      <main className="page sign-in-page">
        <section className="sign-in-own">
          <h1>{t('sign-in.title')}</h1>
          <SignInForm key={login} login={login} onSignedIn={enter} />
          <p>
            <a href="/tra-cuu">{t('sign-in.tracking')}</a>
          </p>
        </section>
        <DemoPeople onSignedIn={enter} onPassword={setLogin} />
      </main>
    </div>
  );
}
