import { useState } from 'react';
import { api } from '../api/client';
import { asProblem } from '../api/problem';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { DialogButton } from '../parts/dialog/dialog-button';
import { useFaultText } from '../parts/error-summary/use-fault-text';
import { TextField } from '../parts/field/text-field';
import { useToast } from '../parts/toast/use-toast';

/** The password, and how to have another. */
export function PasswordSection() {
  const t = useText();
  return (
    <section aria-labelledby="mat-khau">
      <h2 id="mat-khau">{t('account.password')}</h2>
      <p>{t('account.password.help')}</p>
      <DialogButton label={t('account.password.change')}>
        {(close) => <ChangeForm done={close} />}
      </DialogButton>
    </section>
  );
}

function ChangeForm({ done }: { readonly done: () => void }) {
  const t = useText();
  const say = useToast();
  const faultText = useFaultText();
  const [present, setPresent] = useState('');
  const [password, setPassword] = useState('');
  const changing = api.useMutation('post', '/api/password/change', {
    onSuccess: () => {
      say(t('account.password.changed'));
      done();
    },
  });
  const problem = changing.isError ? asProblem(changing.error) : null;
  const ofNew = (problem?.errors ?? [])
    .filter(({ pointer }) => pointer === '/password')
    .map(faultText)
    .join(' ');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!changing.isPending) changing.mutate({ body: { present, password } });
      }}
    >
      <TextField
        label={t('account.password.present')}
        type="password"
        value={present}
        change={setPresent}
        autoComplete="current-password"
        required
      />
      <TextField
        label={t('account.password.new')}
        hint={t('account.password.new.hint')}
        type="password"
        value={password}
        change={setPassword}
        autoComplete="new-password"
        required
        {...(ofNew && { error: ofNew })}
      />
      <p className="field-error" role="alert">
        {problem && (problem.detail || t('parts.unreached'))}
      </p>
      <Button type="submit" look="primary" isWorking={changing.isPending}>
        {t('account.password.change')}
      </Button>
    </form>
  );
}
