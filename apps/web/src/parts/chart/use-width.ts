import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Before anything is drawn, and where nothing is. */
const unknown = 480;

/** How wide the place for a drawing is, in pixels, so that its letters keep their size. */
export function useWidth(): { readonly ref: RefObject<HTMLDivElement | null>; width: number } {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(unknown);
  useLayoutEffect(() => {
    const place = ref.current;
    if (!place || typeof ResizeObserver === 'undefined') return undefined;
    setWidth(place.clientWidth || unknown);
    const observer = new ResizeObserver(() => {
      setWidth(place.clientWidth || unknown);
    });
    observer.observe(place);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { ref, width };
}
