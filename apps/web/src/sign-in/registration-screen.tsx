import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { ProveForm } from './prove-form';
import { RegisterForm } from './register-form';
import { StrangersPage } from './strangers-page';

/**
 * Where a business asks for an account, and where whoever has its mail sets his password. The code of a link is behind `#`:
 * no server reads it there.
 */
export function RegistrationScreen() {
  const t = useText();
  const [code, setCode] = useState(() => window.location.hash.slice(1) || null);
  return (
    <StrangersPage>
      <section className="sign-in-own">
        {code === null ? (
          <>
            <h1>{t('sign-in.register')}</h1>
            <p>{t('sign-in.register.help')}</p>
            <RegisterForm />
            <p>
              <Button
                onClick={() => {
                  setCode('');
                }}
              >
                {t('sign-in.register.have-code')}
              </Button>
            </p>
          </>
        ) : (
          <>
            <h1>{t('sign-in.prove')}</h1>
            <ProveForm code={code} />
          </>
        )}
      </section>
    </StrangersPage>
  );
}
