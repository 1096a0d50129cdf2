import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text';
import { Toast } from './toast';
import { Toasts, type Say } from './use-toast';
import './toast.css';

interface Shown {
  readonly id: number;
  readonly said: string;
  readonly undo: (() => void) | undefined;
}

/** Where short messages about what was just done appear; F6 leads there, and back when they are gone. */
export function ToastRegion({ children }: { readonly children: ReactNode }) {
  const t = useText();
  const next = useRef(0);
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const { region, leave } = useRegionKey();
  const say = useCallback<Say>((said, undo) => {
    const id = next.current++;
    setShown((before) => [...before, { id, said, undo }]);
  }, []);
  const close = useCallback(
    (id: number) => {
      leave();
      setShown((before) => before.filter((each) => each.id !== id));
    },
    [leave],
  );
  return (
    <Toasts value={say}>
      {children}
      <div
        ref={region}
        className="toasts"
        role="region"
        aria-live="polite"
        aria-label={t('parts.toasts')}
        tabIndex={-1}
      >
        {shown.map(({ id, ...toast }) => (
          <ClosingToast key={id} id={id} toast={toast} close={close} />
        ))}
      </div>
    </Toasts>
  );
}

interface ClosingProps {
  readonly id: number;
  readonly toast: Omit<Shown, 'id'>;
  readonly close: (id: number) => void;
}

/** Keeps its way to close the same from one drawing to the next, so that its time is not begun anew. */
function ClosingToast({ id, toast, close }: ClosingProps) {
  const closeThis = useCallback(() => {
    close(id);
  }, [close, id]);
  return <Toast {...toast} close={closeThis} />;
}

/** F6 goes into the region; `leave` goes back to where the person was, if he is inside. */
function useRegionKey() {
  const region = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const enter = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || !region.current?.firstChild) return;
      event.preventDefault();
      cameFrom.current = document.activeElement as HTMLElement | null;
      region.current.focus();
    };
    window.addEventListener('keydown', enter);
    return () => {
      window.removeEventListener('keydown', enter);
    };
  }, []);
  const leave = useCallback(() => {
    if (!region.current?.contains(document.activeElement)) return;
    const back = cameFrom.current?.isConnected ? cameFrom.current : document.querySelector('main');
    back?.focus();
  }, []);
  return { region, leave };
}
