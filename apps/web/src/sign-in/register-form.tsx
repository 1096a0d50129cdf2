import { useState } from 'react';
import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { TextField } from '../parts/field/text-field';
import { useErrors } from './use-errors';

const nothing = { taxCode: '', organisationName: '', name: '', email: '' };

/** How the browser fills in each field, and how long it may be. */
const fields = {
  taxCode: { inputMode: 'numeric', autoComplete: 'off', maxLength: 14 },
  organisationName: { autoComplete: 'organization', maxLength: 200 },
  name: { autoComplete: 'name', maxLength: 100 },
  email: { type: 'email', autoComplete: 'email', maxLength: 100 },
} as const;

/** Who asks, for which business. What comes of it goes by mail, so that the same is said to everybody. */
export function RegisterForm() {
  const t = useText();
  const [said, setSaid] = useState(nothing);
  const sending = api.useMutation('post', '/api/registrations');
  const { of, ofAll } = useErrors(sending.error);
  if (sending.isSuccess) {
    const { codeHours: hours } = sending.data;
    return <p role="status">{t('sign-in.register.sent', { email: said.email, hours })}</p>;
  }
  return (
    <form
      className="sign-in-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending.isPending) sending.mutate({ body: said });
      }}
    >
      {(['taxCode', 'organisationName', 'name', 'email'] as const).map((field) => (
        <TextField
          key={field}
          label={t(`sign-in.register.${field}`)}
          hint={t(`sign-in.register.${field}.hint`)}
          value={said[field]}
          change={(text) => {
            setSaid({ ...said, [field]: text });
          }}
          required
          {...fields[field]}
          {...of(field)}
        />
      ))}
      <p className="field-error" role="alert">
        {ofAll}
      </p>
      <Button type="submit" look="primary" isWorking={sending.isPending}>
        {t('sign-in.register.send')}
      </Button>
    </form>
  );
}
