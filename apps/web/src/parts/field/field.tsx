import type { ReactNode } from 'react';
import './field.css';

/** What ties an input to the words around it. */
export interface Described {
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface Props {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly children: (described: Described) => ReactNode;
}

/** Label, hint, error and input, in this order, so that a screen reader says all before one types. */
export function Field({ id, label, hint, error, children }: Props) {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field field-faulty' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
      {children({ 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  );
}
