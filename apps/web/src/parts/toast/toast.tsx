import { useEffect, useState } from 'react';
import { useText } from '../../i18n/use-text';

const SHOWN_MS = 10_000;

interface Props {
  readonly said: string;
  readonly undo: (() => void) | undefined;
  readonly close: () => void;
}

/** One short message. It goes by itself, but not while somebody points at it or is in it. */
export function Toast({ said, undo, close }: Props) {
  const t = useText();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(close, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isHeld, close]);
  const hold = () => {
    setHeld(true);
  };
  const release = () => {
    setHeld(false);
  };
  return (
    <div
      className="toast"
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <p className="toast-title">{said}</p>
      {undo && (
        <button
          type="button"
          className="button"
          onClick={() => {
            close();
            undo();
          }}
        >
          {t('parts.undo')}
        </button>
      )}
      <button type="button" className="button toast-close" onClick={close}>
        {t('parts.close')}
      </button>
    </div>
  );
}
