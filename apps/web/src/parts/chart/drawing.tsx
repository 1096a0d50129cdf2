import type { ReactNode } from 'react';
import { useWidth } from './use-width';

interface Props {
  /** What it shows, for whoever does not see it. */
  readonly label: string;
  readonly height: number;
  /** Below this width it is scrolled instead of squeezed. */
  readonly leastWidth?: number;
  /** Draws into so many pixels. */
  readonly children: (width: number) => ReactNode;
}

/** A drawing as wide as its place. It is a group, since its marks are links. */
export function Drawing({ label, height, leastWidth = 0, children }: Props) {
  const { ref, width } = useWidth();
  const drawn = Math.max(width, leastWidth);
  return (
    <div ref={ref} className="chart-drawing">
      <svg role="group" aria-label={label} width={drawn} height={height}>
        {children(drawn)}
      </svg>
    </div>
  );
}
