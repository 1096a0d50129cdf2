import { useState } from 'react';
import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { TextField } from '../parts/field/text-field';
import { StrangersPage } from './strangers-page';
import { useErrors } from './use-errors';

/** Where whoever registered by himself has a code sent to him. The same is said whether the address is somebody's or not. */
export function ForgottenPasswordScreen() {
  const t = useText();
  const [email, setEmail] = useState('');
  const sending = api.useMutation('post', '/api/password/mail');
  const { of, ofAll } = useErrors(sending.error);
  return (
    <StrangersPage>
      <section className="sign-in-own">
        <h1>{t('sign-in.forgotten')}</h1>
        {sending.isSuccess ? (
          <p role="status">
            {t('sign-in.forgotten.sent', { email, minutes: sending.data.codeMinutes })}
          </p>
        ) : (
          <form
            className="sign-in-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (!sending.isPending) sending.mutate({ body: { email } });
            }}
          >
            <p>{t('sign-in.forgotten.help')}</p>
            <TextField
              label={t('sign-in.register.email')}
              type="email"
              value={email}
              change={setEmail}
              autoComplete="email"
              maxLength={100}
              required
              {...of('email')}
            />
            <p className="field-error" role="alert">
              {ofAll}
            </p>
            <Button type="submit" look="primary" isWorking={sending.isPending}>
              {t('sign-in.forgotten.send')}
            </Button>
          </form>
        )}
      </section>
    </StrangersPage>
  );
}
