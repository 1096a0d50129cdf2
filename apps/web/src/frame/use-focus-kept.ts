import { useEffect } from 'react';

/** A dialog that closes gives the focus back by itself a little later. */
const OTHERS_FIRST_MS = 50;

const controls = 'a[href], button, summary';

/**
 * Whoever was at something that is gone, such as the button of what he has just done, goes on from the next thing around
 * it; where the whole screen has changed, from its beginning.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let last: readonly Element[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = () => {
      last = withAncestors(document.activeElement);
    };
    const mend = () => {
      const isLost = document.activeElement === document.body && last[0]?.isConnected === false;
      if (isLost) nextTo(last)?.focus({ preventScroll: true });
    };
    const changes = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(mend, OTHERS_FIRST_MS);
    });
    document.addEventListener('focusin', note);
    // Whoever presses beside everything has left what he was at.
    document.addEventListener('click', note, { capture: true });
    changes.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('click', note, { capture: true });
      changes.disconnect();
      clearTimeout(timer);
    };
  }, []);
}

function withAncestors(element: Element | null): Element[] {
  const path = [];
  for (let at = element; at && at !== document.body; at = at.parentElement) path.push(at);
  return path;
}

/** The first control of what is left around it, or the screen as a whole. */
function nextTo(gone: readonly Element[]): HTMLElement | null {
  const main = document.querySelector('main');
  for (const around of gone.filter((each) => each.isConnected)) {
    if (!main?.contains(around) || around.querySelector('h1')) return main;
    const control = around.querySelector<HTMLElement>(controls);
    if (control) return control;
  }
  return main;
}
