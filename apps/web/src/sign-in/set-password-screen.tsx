import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { SetPasswordForm } from './set-password-form';
import { StrangersPage } from './strangers-page';

/** Where whoever was given a one-time code sets his password. The code of a link is behind `#`: no server reads it there. */
export function SetPasswordScreen() {
  const t = useText();
  const [login, setLogin] = useState<string | null>(null);
  return (
    <StrangersPage>
      <section className="sign-in-own">
        <h1>{t('sign-in.set.title')}</h1>
        {login === null ? (
          <SetPasswordForm code={window.location.hash.slice(1)} onSet={setLogin} />
        ) : (
          <>
            <p role="status">{t('sign-in.set.done', { login })}</p>
            <p>
              <Link to="/dang-nhap">{t('sign-in.submit')}</Link>
            </p>
          </>
        )}
      </section>
    </StrangersPage>
  );
}
