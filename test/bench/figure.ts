import type { Spread } from './spread.js';

/** Where a figure has to lie. */
export type Bound = { readonly atLeast: number } | { readonly atMost: number };

/** One result of the benchmark that somebody may hold us to. */
export interface Figure {
  /** `W1`, `storm` …: what `--only` chooses. */
  readonly workload: string;
  readonly name: string;
  readonly value: Spread;
  readonly unit: Unit;
  readonly must?: Bound | undefined;
  readonly goal?: Bound | undefined;
}

/** `%` and `×` are ratios of one run. */
export type Unit = '%' | '×' | 's' | 'MB';

/** The figure with its spread and what became of its must and its goal, as one line. */
export function lineOf(figure: Figure): string {
  const { workload, name, value, unit, must, goal } = figure;
  const show = (number: number) => shown(number, unit);
  const range = value.low === value.high ? '' : ` (${show(value.low)} to ${show(value.high)})`;
  const bounds = [
    must && `must ${boundText(must, unit)}: ${holds(value, must) ? 'reached' : 'MISSED'}`,
    goal && `goal ${boundText(goal, unit)}: ${holds(value, goal) ? 'reached' : 'not reached'}`,
  ];
  return [`${workload}  ${name}  ${show(value.median)}${range}`, ...bounds.filter(Boolean)].join(
    '  ',
  );
}

/** Whether the median lies where it must. */
export function reachesMust({ value, must }: Figure): boolean {
  return !must || holds(value, must);
}

function holds({ median }: Spread, bound: Bound): boolean {
  return 'atLeast' in bound ? median >= bound.atLeast : median <= bound.atMost;
}

function boundText(bound: Bound, unit: Unit): string {
  return 'atLeast' in bound
    ? `at least ${shown(bound.atLeast, unit)}`
    : `at most ${shown(bound.atMost, unit)}`;
}

function shown(value: number, unit: Unit): string {
  if (unit === '%') return `${(value * 100).toFixed(0)} %`;
  const digits = Math.abs(value) < 10 ? 2 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}
