import { lazy, Suspense, useState } from 'react';
import { api } from '../api/client';
import { asProblem } from '../api/problem';
import { usePerson } from '../api/use-person';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { Dialog } from '../parts/dialog/dialog';
import { TextField } from '../parts/field/text-field';
import type { Proof } from './use-proof';

const PasskeyButton = lazy(() => import('../passkeys/passkey-button'));

/** Asks once more who it is before something is signed, and lies over what was filled in. */
export function ProofDialog({ isAsked, given, leave }: Proof) {
  const t = useText();
  return (
    <Dialog isOpen={isAsked} title={t('task.proof')} close={leave}>
      {isAsked && <ProofForm given={given} />}
    </Dialog>
  );
}

/** How the browser fills it in, and how long it may be. */
const fields = {
  password: { type: 'password', autoComplete: 'current-password', maxLength: 200 },
  code: { type: 'text', autoComplete: 'one-time-code', maxLength: 20 },
} as const;

function ProofForm({ given }: Pick<Proof, 'given'>) {
  const t = useText();
  const { hasSecondFactor } = usePerson();
  const [what, ask] = useState<keyof typeof fields>(hasSecondFactor ? 'code' : 'password');
  const [text, setText] = useState('');
  const proof = api.useMutation('post', '/api/session/proof', {
    onSuccess: given,
    onError: (error) => {
      setText('');
      // It was set up in another browser meanwhile.
      if (asProblem(error).code === 'second-factor-needed') ask('code');
    },
  });
  const byPasskey = api.useMutation('post', '/api/session/proof/passkey', { onSuccess: given });
  const problem = proof.isError ? asProblem(proof.error).detail || t('parts.unreached') : '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!proof.isPending) proof.mutate({ body: { [what]: text } });
      }}
    >
      <p>{t('task.proof.help')}</p>
      <TextField
        label={t(`task.proof.${what}`)}
        value={text}
        change={setText}
        required
        autoFocus
        {...fields[what]}
        {...(problem && { error: problem })}
      />
      <Button type="submit" look="primary" isWorking={proof.isPending}>
        {t('task.proof.send')}
      </Button>
      <Suspense>
        <PasskeyButton
          label={t('task.proof.passkey')}
          send={(used) => byPasskey.mutateAsync({ body: used })}
        />
      </Suspense>
    </form>
  );
}
