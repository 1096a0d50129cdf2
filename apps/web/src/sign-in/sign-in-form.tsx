import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useId, useState } from 'react';
import { api } from '../api/client';
import { asProblem } from '../api/problem';
import { rememberPerson, type Person } from '../api/session';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { TextField } from '../parts/field/text-field';

const PasskeyButton = lazy(() => import('../passkeys/passkey-button'));

interface Props {
  readonly onSignedIn: (person: Person) => void;
  /** Filled in beforehand. */
  readonly login?: string;
}

/**
 * Login name and password, and a code where the person has a second factor. What was wrong is said under them; only that is
 * typed again.
 */
export function SignInForm({ onSignedIn, login: known = '' }: Props) {
  const t = useText();
  const queries = useQueryClient();
  const [login, setLogin] = useState(known);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const problemId = useId();
  const enter = (person: Person) => {
    rememberPerson(queries, person);
    onSignedIn(person);
  };
  const byPasskey = api.useMutation('post', '/api/session/passkey', { onSuccess: enter });
  const signIn = api.useMutation('post', '/api/session', {
    onSuccess: enter,
    onError: (error) => {
      const { code: why } = asProblem(error);
      // The password was right: it is sent again with the code.
      if (why === 'second-factor-needed' || why === 'wrong-code') setCode('');
      else setPassword('');
    },
  });
  return (
    <form
      className="sign-in-form"
      aria-describedby={problemId}
      onSubmit={(event) => {
        event.preventDefault();
        if (!signIn.isPending) {
          signIn.mutate({ body: { login, password, ...(code !== null && { code }) } });
        }
      }}
    >
      <TextField
        label={t('sign-in.login')}
        value={login}
        change={setLogin}
        autoComplete="username"
        required
      />
      <TextField
        label={t('sign-in.password')}
        type="password"
        value={password}
        change={setPassword}
        autoComplete="current-password"
        required
      />
      {code !== null && (
        <TextField
          label={t('sign-in.code')}
          value={code}
          change={setCode}
          autoComplete="one-time-code"
          maxLength={20}
          autoFocus
          required
        />
      )}
      <p id={problemId} className="field-error" role="alert">
        {signIn.isError && (asProblem(signIn.error).detail || t('parts.unreached'))}
      </p>
      <Button type="submit" look="primary" isWorking={signIn.isPending}>
        {t('sign-in.submit')}
      </Button>
      <Suspense>
        <PasskeyButton
          label={t('sign-in.passkey')}
          send={(used) => byPasskey.mutateAsync({ body: used })}
        />
      </Suspense>
    </form>
  );
}
