import { useState } from 'react';
import { api } from '../api/client';
import { asProblem, type Problem } from '../api/problem';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { useFaultText } from '../parts/error-summary/use-fault-text';
import { TextField } from '../parts/field/text-field';

interface Props {
  /** Filled in beforehand. */
  readonly code: string;
  /** Called with the login whose password was set. */
  readonly onSet: (login: string) => void;
}

/** The code, and the new password twice; what was wrong with the password is said at its field. */
export function SetPasswordForm({ code: known, onSet }: Props) {
  const t = useText();
  const [code, setCode] = useState(known);
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [isUnlike, setUnlike] = useState(false);
  const sending = api.useMutation('post', '/api/password', {
    onSuccess: ({ login }) => {
      onSet(login);
    },
  });
  const { ofPassword, ofAll } = useErrors(sending.isError ? asProblem(sending.error) : null);
  return (
    <form
      className="sign-in-form"
      onSubmit={(event) => {
        event.preventDefault();
        setUnlike(password !== again);
        if (password === again && !sending.isPending) sending.mutate({ body: { code, password } });
      }}
    >
      <TextField
        label={t('sign-in.set.code')}
        hint={t('sign-in.set.code.hint')}
        value={code}
        change={setCode}
        autoComplete="one-time-code"
        maxLength={100}
        required
      />
      <TextField
        label={t('sign-in.set.new')}
        hint={t('sign-in.set.new.hint')}
        type="password"
        value={password}
        change={setPassword}
        autoComplete="new-password"
        required
        {...(ofPassword && { error: ofPassword })}
      />
      <TextField
        label={t('sign-in.set.again')}
        type="password"
        value={again}
        change={setAgain}
        autoComplete="new-password"
        required
        {...(isUnlike && { error: t('sign-in.set.unlike') })}
      />
      <p className="field-error" role="alert">
        {ofAll}
      </p>
      <Button type="submit" look="primary" isWorking={sending.isPending}>
        {t('sign-in.set.title')}
      </Button>
    </form>
  );
}

/** What the service said of the password, and what it said of all else. */
function useErrors(problem: Problem | null): { ofPassword: string; ofAll: string } {
  const t = useText();
  const faultText = useFaultText();
  const ofPassword = (problem?.errors ?? [])
    .filter(({ pointer }) => pointer === '/password')
    .map(faultText)
    .join(' ');
  return { ofPassword, ofAll: problem ? problem.detail || t('parts.unreached') : '' };
}
