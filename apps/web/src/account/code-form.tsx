import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '../api/problem';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { TextField } from '../parts/field/text-field';

interface Props {
  /** What the code is for. */
  readonly help: string;
  readonly send: (code: string) => Promise<void>;
}

/** Asks for a code of the app, or a recovery code, and says under it what was wrong. */
export function CodeForm({ help, send }: Props) {
  const t = useText();
  const [code, setCode] = useState('');
  const sending = useMutation({ mutationFn: async () => send(code) });
  const problem = sending.isError ? asProblem(sending.error).detail || t('parts.unreached') : '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending.isPending) sending.mutate();
      }}
    >
      <p>{help}</p>
      <TextField
        label={t('account.factor.code')}
        value={code}
        change={setCode}
        autoComplete="one-time-code"
        inputMode="text"
        maxLength={20}
        required
        {...(problem && { error: problem })}
      />
      <Button type="submit" look="primary" isWorking={sending.isPending}>
        {t('account.factor.send')}
      </Button>
    </form>
  );
}
