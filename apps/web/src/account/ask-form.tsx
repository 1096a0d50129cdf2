import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '../api/problem';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { TextField } from '../parts/field/text-field';

/** What is asked for: how the browser fills it in, and how long it may be. */
const asked = {
  password: { type: 'password', autoComplete: 'current-password', maxLength: 200 },
  code: { type: 'text', autoComplete: 'one-time-code', maxLength: 20 },
} as const;

interface Props {
  readonly what: keyof typeof asked;
  /** What it is for. */
  readonly help: string;
  /** On the button. */
  readonly label: string;
  readonly send: (text: string) => Promise<unknown>;
}

/** Asks once more for the password, or for a code of the app or a recovery code; says under it what was wrong. */
export function AskForm({ what, help, label, send }: Props) {
  const t = useText();
  const [text, setText] = useState('');
  const sending = useMutation({ mutationFn: async () => send(text) });
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
        label={t(`account.factor.${what}`)}
        value={text}
        change={setText}
        required
        {...asked[what]}
        {...(problem && { error: problem })}
      />
      <Button type="submit" look="primary" isWorking={sending.isPending}>
        {label}
      </Button>
    </form>
  );
}
