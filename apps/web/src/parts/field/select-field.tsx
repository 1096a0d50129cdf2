import { useId, type ReactNode } from 'react';
import { Field } from './field';

interface Option {
  readonly value: string;
  readonly label: string;
  /** Of the label, where it is not the page's language. */
  readonly lang?: string;
}

interface Props {
  readonly label: ReactNode;
  readonly options: readonly Option[];
  /** What stands first for choosing none of them; without it one is always chosen. */
  readonly none?: string;
  readonly value: string;
  /** Called with an empty text for none. */
  readonly change: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** For an error summary that leads here; one of its own otherwise. */
  readonly id?: string;
}

/** One of many, from a list that opens. */
export function SelectField(props: Props) {
  const { label, options, none, value, change, hint, error, id: given } = props;
  const own = useId();
  const id = given ?? own;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(described) => (
        <select
          {...described}
          id={id}
          className="input"
          value={value}
          onChange={({ target }) => {
            change(target.value);
          }}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
