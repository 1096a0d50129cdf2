import { useState } from 'react';
import { QRCodeSVG } from 'qrcode.react';
import { api } from '../api/client';
import { asProblem } from '../api/problem';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { TextField } from '../parts/field/text-field';
import { CodeForm } from './code-form';

type AppSecret = components['schemas']['AppSecretDto'];

interface Props {
  /** Is given the recovery codes. */
  readonly done: (codes: readonly string[]) => void;
}

/** Password, then the square code for the app, then the first code of the app. */
export function SetUpFactor({ done }: Props) {
  const t = useText();
  const [secret, setSecret] = useState<AppSecret | null>(null);
  const confirm = api.useMutation('post', '/api/second-factor/confirmation');
  if (!secret) return <AskPassword begun={setSecret} />;
  return (
    <>
      <p>{t('account.factor.scan')}</p>
      <QRCodeSVG
        className="account-square"
        value={secret.address}
        size={192}
        marginSize={2}
        title={t('account.factor.square')}
      />
      <p>
        {t('account.factor.type-in')} <code className="account-secret">{spaced(secret.text)}</code>
      </p>
      <CodeForm
        help={t('account.factor.confirm.help')}
        send={async (code) => {
          done((await confirm.mutateAsync({ body: { code } })).recoveryCodes);
        }}
      />
    </>
  );
}

function AskPassword({ begun }: { readonly begun: (secret: AppSecret) => void }) {
  const t = useText();
  const [password, setPassword] = useState('');
  const begin = api.useMutation('post', '/api/second-factor', { onSuccess: begun });
  const problem = begin.isError ? asProblem(begin.error).detail || t('parts.unreached') : '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!begin.isPending) begin.mutate({ body: { password } });
      }}
    >
      <p>{t('account.factor.password.help')}</p>
      <TextField
        label={t('account.factor.password')}
        type="password"
        value={password}
        change={setPassword}
        autoComplete="current-password"
        maxLength={200}
        required
        {...(problem && { error: problem })}
      />
      <Button type="submit" look="primary" isWorking={begin.isPending}>
        {t('account.factor.next')}
      </Button>
    </form>
  );
}

/** In groups of four, as people read such a text to themselves. */
function spaced(text: string): string {
  return text.replace(/(.{4})(?=.)/g, '$1 ');
}
