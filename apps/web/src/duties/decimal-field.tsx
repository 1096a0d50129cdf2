import { useState } from 'react';
import { TextField } from '../parts/field/text-field';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly value: unknown;
  /** Called with a number, or with the text as it stands while it is none: the service says so then. */
  readonly change: (value: unknown) => void;
}

const decimal = /^-?\d{1,12}([.,]\d{1,4})?$/;

/** A number with a decimal comma or point. */
export function DecimalField({ value, change, ...words }: Props) {
  const [text, setText] = useState(typeof value === 'number' ? String(value) : '');
  return (
    <TextField
      {...words}
      inputMode="decimal"
      className="input input-short"
      value={text}
      change={(typed) => {
        setText(typed);
        change(decimal.test(typed) ? Number(typed.replace(',', '.')) : typed);
      }}
    />
  );
}
