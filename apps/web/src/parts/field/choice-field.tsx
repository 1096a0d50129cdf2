import type { ReactNode } from 'react';
import { SelectField } from './select-field';
import './choice.css';

interface Choice {
  readonly value: unknown;
  readonly label: string;
}

/** Names a value in the page. */
const nameOf = (value: unknown) => JSON.stringify(value ?? null);

interface Props {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly choices: readonly Choice[];
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

/** As many as this are read at a glance; more go into a list that opens. */
const MOST_RADIOS = 6;

/** One of a few. */
export function ChoiceField(props: Props) {
  return props.choices.length > MOST_RADIOS ? <Select {...props} /> : <Radios {...props} />;
}

function Radios({ id, label, hint, error, choices, value, change }: Props) {
  return (
    <fieldset
      className={error ? 'field field-faulty' : 'field'}
      aria-describedby={hint ? `${id}-hint` : undefined}
    >
      <legend>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error && <p className="field-error">{error}</p>}
      {choices.map((choice, index) => (
        <label key={nameOf(choice.value)} className="choice">
          <input
            // The error summary leads to the first.
            id={index === 0 ? id : undefined}
            type="radio"
            name={id}
            checked={value === choice.value}
            onChange={() => {
              change(choice.value);
            }}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Select({ choices, value, change, ...field }: Props) {
  return (
    <SelectField
      {...field}
      none=""
      options={choices.map((choice) => ({ value: nameOf(choice.value), label: choice.label }))}
      value={value === undefined ? '' : nameOf(value)}
      change={(name) => change(choices.find((choice) => nameOf(choice.value) === name)?.value)}
    />
  );
}
