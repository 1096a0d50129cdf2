import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text';
import { Button } from '../button/button';
import { ProgressBar } from '../progress/progress-bar';
import { useFileSize } from './use-file-size';

interface Props {
  /** To which an error summary leads. */
  readonly id?: string;
  readonly name: string;
  readonly size: number | null;
  /** How far it is, or what it waits for, in words. */
  readonly state: string;
  /** Between 0 and 1 while it is on its way. */
  readonly done?: number | undefined;
  /** What is wrong with it. */
  readonly error?: string | undefined;
  /** What else can be done with it. */
  readonly children?: ReactNode;
  readonly remove: () => void;
}

/** One file: how far it has come, or what is wrong with it, and the way to take it out. */
export function UploadRow({ id, name, size, state, done, error, children, remove }: Props) {
  const t = useText();
  const sizeOf = useFileSize();
  return (
    <li className={error ? 'upload-row field-faulty' : 'upload-row'} id={id} tabIndex={-1}>
      <p className="upload-name">
        <span lang="vi">{name}</span>
        {size !== null && <span className="upload-size">{sizeOf(size)}</span>}
      </p>
      {error && <p className="field-error">{error}</p>}
      {done === undefined ? (
        <p className="field-hint" role="status">
          {state}
        </p>
      ) : (
        <ProgressBar label={state} done={done} />
      )}
      <div className="button-row">
        {children}
        <Button onClick={remove}>{t('parts.form.remove', { what: name })}</Button>
      </div>
    </li>
  );
}
