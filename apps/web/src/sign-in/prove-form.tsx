import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { TextField } from '../parts/field/text-field';
import { NewPasswordFields, useNewPassword } from './new-password-fields';
import { useErrors } from './use-errors';

/** The code of the mail, and the password twice; then whether the account is open, or the business has to agree. */
export function ProveForm({ code: known }: { readonly code: string }) {
  const t = useText();
  const [code, setCode] = useState(known);
  const wanted = useNewPassword();
  const sending = api.useMutation('post', '/api/registrations/proof');
  const { of, ofAll } = useErrors(sending.error);
  if (sending.isSuccess) {
    const { outcome, agreementDays: days } = sending.data;
    return (
      <>
        <p role="status">{t(`sign-in.prove.${outcome}`, { days })}</p>
        {outcome === 'account-opened' && (
          <p>
            <Link to="/dang-nhap">{t('sign-in.submit')}</Link>
          </p>
        )}
      </>
    );
  }
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
        label={t('sign-in.prove.code')}
        hint={t('sign-in.prove.code.hint')}
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
        {t('sign-in.prove.send')}
      </Button>
    </form>
  );
}
