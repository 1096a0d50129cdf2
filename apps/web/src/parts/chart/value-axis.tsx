interface Props {
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
  readonly from: number;
  readonly to: number;
  readonly say: (value: number) => string;
}

/** Hairlines with what they stand for at their left. */
export function ValueAxis({ ticks, at, from, to, say }: Props) {
  return (
    <g aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(0 ${String(at(tick))})`}>
          <line x1={from} x2={to} className="chart-line" />
          <text x={from - 6} dy="0.32em" textAnchor="end">
            {say(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}
