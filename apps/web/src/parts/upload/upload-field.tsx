import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text';
import './upload.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Which files are taken, in words. */
  readonly taken: string;
  /** The same for the browser's own window. */
  readonly accept: string;
  /** False when there is no room for another. */
  readonly hasRoom: boolean;
  readonly choose: (files: readonly File[]) => void;
  /** A row for each file. */
  readonly children: ReactNode;
}

/** Files that go along: chosen or dropped here, each with its own row. */
export function UploadField(props: Props) {
  const { id, label, hint, error, taken, accept, hasRoom, choose, children } = props;
  const t = useText();
  const described = `${id}-taken${error ? ` ${id}-error` : ''}`;
  return (
    <fieldset
      className={error ? 'field upload field-faulty' : 'field upload'}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        if (hasRoom) choose([...event.dataTransfer.files]);
      }}
    >
      <legend>{label}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      <p className="field-hint" id={`${id}-taken`}>
        {taken}
      </p>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <ul className="upload-rows">{children}</ul>
      {hasRoom && (
        <label className="button upload-button">
          <input
            id={id}
            type="file"
            className="visually-hidden"
            multiple
            accept={accept}
            aria-describedby={described}
            onChange={({ target }) => {
              choose([...(target.files ?? [])]);
              // So that the same file can be chosen again.
              target.value = '';
            }}
          />
          {t('parts.upload.choose')}
        </label>
      )}
    </fieldset>
  );
}
