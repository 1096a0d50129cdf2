interface Props {
  readonly x: number;
  readonly y: number;
  readonly look: 'usual' | 'outside' | 'open';
}

/** Out of the limits it is a diamond as well as dark: one need not see colours. */
export function Point({ x, y, look }: Props) {
  return (
    <g transform={`translate(${String(x)} ${String(y)})`}>
      <circle r={12} className="chart-target" />
      {look === 'outside' ? (
        <path d="M0 -7 L7 0 L0 7 L-7 0 Z" className="chart-point-outside" />
      ) : (
        <circle r={4.5} className={`chart-point-${look}`} />
      )}
    </g>
  );
}
