import { useEffect, useRef } from 'react';
import { singleKeysAreOn } from './single-keys';

/** While the screen is shown, these keys do these things, unless one is typing. */
export function useSingleKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = latest.current[event.key];
      if (!act || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!singleKeysAreOn() || isTyping(event.target)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

/** In an input, on a button, or in an open dialog, which have uses of their own for keys. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const own = 'input, textarea, select, button, [contenteditable], [role="dialog"]';
  return target.closest(own) !== null;
}
