import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { DemoPeople } from './demo-people';
import { IdentitySignIn } from './identity-sign-in';
import { SignInForm } from './sign-in-form';
import { StrangersPage } from './strangers-page';

// In the same file: a name of a file more is a weight for everybody who opens the service.
export { ForgottenPasswordScreen } from './forgotten-password-screen';
export { RegistrationScreen } from './registration-screen';
export { SetPasswordScreen } from './set-password-screen';

const route = getRouteApi('/dang-nhap');

/** The first page for a stranger. In the demonstration it lists whom one may try. */
export function SignInScreen() {
  const t = useText();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { next } = route.useSearch();
  const [login, setLogin] = useState('');
  const enter = (asked: string | null = null) => {
    // Nothing of what somebody else read before is shown to this person.
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[1] !== '/api/session' });
    void navigate({ to: asked ?? next ?? '/' });
  };
  return (
    <StrangersPage>
      <section className="sign-in-own">
        <h1>{t('sign-in.title')}</h1>
        <SignInForm
          key={login}
          login={login}
          onSignedIn={() => {
            enter();
          }}
        />
        <IdentitySignIn next={next} onSignedIn={enter} />
        <p>
          <Link to="/quen-mat-khau">{t('sign-in.forgotten')}</Link>
        </p>
        <p>
          <Link to="/dang-ky">{t('sign-in.register')}</Link>
        </p>
        <p>
          <Link to="/dat-mat-khau">{t('sign-in.code-given')}</Link>
        </p>
        <p>
          <a href="/tra-cuu">{t('sign-in.tracking')}</a>
        </p>
      </section>
      <DemoPeople
        onSignedIn={() => {
          enter();
        }}
        onPassword={setLogin}
      />
    </StrangersPage>
  );
}
