import { useState } from 'react';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { TextField } from '../parts/field/text-field';
import { useErrors } from './use-errors';

export type Entered = components['schemas']['IdentityEnteredDto'];

/** The code of whoever has a second factor here, after the identity provider has said who it is. */
export function IdentityCodeForm({
  onEntered,
}: {
  readonly onEntered: (entered: Entered) => void;
}) {
  const t = useText();
  const [code, setCode] = useState('');
  const sending = api.useMutation('post', '/api/session/identity/code', { onSuccess: onEntered });
  const { ofAll } = useErrors(sending.error);
  return (
    <form
      className="sign-in-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending.isPending) sending.mutate({ body: { code } });
      }}
    >
      <p role="status">{t('sign-in.identity.code')}</p>
      <TextField
        label={t('sign-in.code')}
        value={code}
        change={setCode}
        autoComplete="one-time-code"
        maxLength={20}
        autoFocus
        required
      />
      <p className="field-error" role="alert">
        {ofAll}
      </p>
      <Button type="submit" look="primary" isWorking={sending.isPending}>
        {t('sign-in.submit')}
      </Button>
    </form>
  );
}
