import { useState } from 'react';
import { QRCodeSVG } from 'qrcode.react';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { AskForm } from './ask-form';

type AppSecret = components['schemas']['AppSecretDto'];

interface Props {
  /** Is given the recovery codes. */
  readonly done: (codes: readonly string[]) => void;
}

/** Password, then the square code for the app, then the first code of the app. */
export function SetUpFactor({ done }: Props) {
  const t = useText();
  const [secret, setSecret] = useState<AppSecret | null>(null);
  const begin = api.useMutation('post', '/api/second-factor');
  const confirm = api.useMutation('post', '/api/second-factor/confirmation');
  if (!secret) {
    return (
      <AskForm
        what="password"
        help={t('account.factor.password.help')}
        label={t('account.factor.next')}
        send={async (password) => {
          setSecret(await begin.mutateAsync({ body: { password } }));
        }}
      />
    );
  }
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
      <AskForm
        what="code"
        help={t('account.factor.confirm.help')}
        label={t('account.factor.send')}
        send={async (code) => {
          done((await confirm.mutateAsync({ body: { code } })).recoveryCodes);
        }}
      />
    </>
  );
}

/** In groups of four, as people read such a text to themselves. */
function spaced(text: string): string {
  return text.replace(/(.{4})(?=.)/g, '$1 ');
}
