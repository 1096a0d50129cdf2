import { useId, type InputHTMLAttributes } from 'react';
import { Field } from './field';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'id'> {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly hint?: string;
  readonly error?: string;
  /** For an error summary that leads here; one of its own otherwise. */
  readonly id?: string;
}

/** One line of text with its label, hint and error. */
export function TextField({ label, change, hint, error, id: given, ...rest }: Props) {
  const own = useId();
  const id = given ?? own;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(described) => (
        <input
          className="input"
          {...rest}
          {...described}
          id={id}
          onChange={({ target }) => {
            change(target.value);
          }}
        />
      )}
    </Field>
  );
}
