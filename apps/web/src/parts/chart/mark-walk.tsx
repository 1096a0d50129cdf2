import { useState, type KeyboardEvent, type ReactNode } from 'react';

/** How far each key goes along the marks. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

interface Props<Mark> {
  /** In the order in which the keys go. */
  readonly marks: readonly Mark[];
  /** Draws a mark; only one at a time is where the tabulator stops. */
  readonly children: (mark: Mark, isTabStop: boolean) => ReactNode;
}

/**
 * Marks that are many and may lie upon each other: the tabulator stops once, and from there the arrow keys lead from each
 * mark to the next.
 */
export function MarkWalk<Mark>({ marks, children }: Props<Mark>) {
  const [at, setAt] = useState(0);
  const stop = Math.min(at, marks.length - 1);
  const walk = (event: KeyboardEvent<SVGGElement>) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(marks.length - 1, stop + step));
    setAt(next);
    event.currentTarget.querySelectorAll<SVGElement>('.chart-mark')[next]?.focus();
  };
  return <g onKeyDown={walk}>{marks.map((mark, index) => children(mark, index === stop))}</g>;
}
