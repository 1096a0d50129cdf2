import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { TextField } from '../parts/field/text-field';

/** A new password, typed twice. */
export function useNewPassword() {
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [isUnlike, setUnlike] = useState(false);
  /** The password; null, which is then said, when the second one is another. */
  const taken = () => {
    setUnlike(password !== again);
    return password === again ? password : null;
  };
  return { password, setPassword, again, setAgain, isUnlike, taken };
}

interface Props {
  readonly wanted: ReturnType<typeof useNewPassword>;
  /** What the service said of it. */
  readonly error?: string;
}

export function NewPasswordFields({ wanted, error }: Props) {
  const t = useText();
  return (
    <>
      <TextField
        label={t('sign-in.set.new')}
        hint={t('sign-in.set.new.hint')}
        type="password"
        value={wanted.password}
        change={wanted.setPassword}
        autoComplete="new-password"
        required
        {...(error && { error })}
      />
      <TextField
        label={t('sign-in.set.again')}
        type="password"
        value={wanted.again}
        change={wanted.setAgain}
        autoComplete="new-password"
        required
        {...(wanted.isUnlike && { error: t('sign-in.set.unlike') })}
      />
    </>
  );
}
