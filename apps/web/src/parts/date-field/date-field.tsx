import { useState } from 'react';
import { useText } from '../../i18n/use-text';
import { printedDate, typedDate } from '../dates/format-date';
import { TextField } from '../field/text-field';

interface Props {
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** `2026-11-25`; null while there is none. */
  readonly value: string | null;
  readonly change: (date: string | null) => void;
}

/** A day, typed as day/month/year whatever the browser's own country is. */
export function DateField({ label, hint, error, value, change, ...rest }: Props) {
  const t = useText();
  const [typed, setTyped] = useState(value ? printedDate(value) : '');
  const [isLeft, setLeft] = useState(false);
  const isNoDay = isLeft && typed !== '' && typedDate(typed) === null;
  return (
    <TextField
      {...rest}
      label={label}
      hint={hint ?? t('parts.date.hint')}
      error={error ?? (isNoDay ? t('parts.date.wrong') : undefined)}
      inputMode="numeric"
      autoComplete="off"
      className="input input-short"
      value={typed}
      change={(text) => {
        setTyped(text);
        change(typedDate(text));
      }}
      onBlur={() => {
        setLeft(true);
      }}
    />
  );
}
