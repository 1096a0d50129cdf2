import { Field } from './field';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** Text of several lines; it grows with what is typed where the browser can. */
export function TextArea({ id, label, hint, error, value, change }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(described) => (
        <textarea
          {...described}
          id={id}
          className="input"
          value={value}
          onChange={({ target }) => {
            change(target.value);
          }}
        />
      )}
    </Field>
  );
}
