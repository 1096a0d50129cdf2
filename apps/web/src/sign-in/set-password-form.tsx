import { useState } from 'react';
import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { TextField } from '../parts/field/text-field';
import { NewPasswordFields, useNewPassword } from './new-password-fields';
import { useErrors } from './use-errors';

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
  const wanted = useNewPassword();
  const sending = api.useMutation('post', '/api/password', {
    onSuccess: ({ login }) => {
      onSet(login);
    },
  });
  const { of, ofAll } = useErrors(sending.error);
  return (
    <form
      className="sign-in-form"
      onSubmit={(event) => {
        event.preventDefault();
        const password = wanted.taken();
        if (password !== null && !sending.isPending) sending.mutate({ body: { code, password } });
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
      <NewPasswordFields wanted={wanted} {...of('password')} />
      <p className="field-error" role="alert">
        {ofAll}
      </p>
      <Button type="submit" look="primary" isWorking={sending.isPending}>
        {t('sign-in.set.title')}
      </Button>
    </form>
  );
}
