import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { asProblem } from '../api/problem';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { TextField } from '../parts/field/text-field';
import { makePasskey } from '../passkeys/authenticator';
import { ProofDialog } from '../task/proof-dialog';
import { useProof } from '../task/use-proof';

/** Names a new passkey and has the browser make it. */
export function NewPasskey({ done }: { readonly done: () => void }) {
  const t = useText();
  const [name, setName] = useState('');
  const begin = api.useMutation('post', '/api/passkeys/challenge');
  const keep = api.useMutation('post', '/api/passkeys');
  const making = useMutation({
    mutationFn: async (wanted: string) => {
      const made = await makePasskey(await begin.mutateAsync({}));
      if (!made) return;
      await keep.mutateAsync({ body: { name: wanted, ...made } });
      done();
    },
  });
  const proof = useProof(making);
  const problem = making.isError && !proof.isAsked ? asProblem(making.error) : null;
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!making.isPending) making.mutate(name);
        }}
      >
        <TextField
          label={t('account.passkeys.name')}
          hint={t('account.passkeys.name.hint')}
          value={name}
          change={setName}
          maxLength={100}
          required
          {...(problem && { error: problem.detail || t('parts.unreached') })}
        />
        <Button type="submit" look="primary" isWorking={making.isPending}>
          {t('account.passkeys.make')}
        </Button>
      </form>
      <ProofDialog {...proof} />
    </>
  );
}
