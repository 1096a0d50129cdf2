import type { Entrant, Round } from './measure.js';
import type { Workload } from './workloads.js';

/** The contenders of one workload and one number of callers; raw comes first, the engine second. */
export interface Comparison {
  readonly workload: Workload;
  readonly callers: number;
  readonly rowsPerInstance: number;
  readonly entrants: readonly Entrant[];
}

interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

const headings = [
  ['', 14],
  ['instances/s', 12],
  ['p50 ms', 9],
  ['p99 ms', 9],
  ['commits', 9],
  ['rows', 6],
  ['WAL B', 8],
  ['CPU µs db', 11],
  ['node', 7],
] as const;

/** The comparison as text: what was done and what it cost, then the engine's ratios and what they must be. */
export function describe(comparison: Comparison): string {
  const { workload, callers, rowsPerInstance, entrants } = comparison;
  const who = callers === 1 ? 'one at a time' : `${String(callers)} callers`;
  const lines = [
    '',
    `${workload.id} ${workload.title}, ${who}`,
    headings.map(([text, width]) => text.padStart(width)).join(''),
    ...entrants.map((entrant) => rowOf(entrant, rowsPerInstance)),
  ];
  const [raw, engine, batched] = entrants;
  if (raw && engine) lines.push(ratioLine('engine : raw', engine, raw, workload.must));
  if (batched && engine) lines.push(ratioLine('engine : raw, batched', engine, batched));
  return lines.join('\n');
}

/** Whether the engine's median ratio to raw is at least what it must be. */
export function reachesMust({ workload, entrants }: Comparison): boolean {
  const [raw, engine] = entrants;
  return raw !== undefined && engine !== undefined && ratio(engine, raw).median >= workload.must;
}

function rowOf({ contender, rounds }: Entrant, rows: number): string {
  const instances = sum(rounds.map((round) => round.instances));
  const each = (value: number) => (value / instances).toFixed(value / instances < 10 ? 2 : 0);
  const latencies = rounds.flatMap(({ latenciesMs }) => [...latenciesMs]).sort((a, b) => a - b);
  const database = rounds.map(({ usage }) => usage.databaseCpuMicros);
  const cells = [
    contender.name,
    spread(rounds.map((round) => round.instances / round.seconds)).median.toFixed(0),
    quantile(latencies, 0.5).toFixed(2),
    quantile(latencies, 0.99).toFixed(2),
    each(sum(rounds.map(({ usage }) => usage.commits))),
    String(rows),
    each(sum(rounds.map(({ usage }) => usage.walBytes))),
    database.includes(null) ? '–' : each(sum(database.map((micros) => micros ?? 0))),
    each(sum(rounds.map(({ usage }) => usage.clientCpuMicros))),
  ];
  return cells.map((cell, index) => cell.padStart(headings[index]?.[1] ?? 0)).join('');
}

function ratioLine(name: string, engine: Entrant, raw: Entrant, must?: number): string {
  const { median, low, high } = ratio(engine, raw);
  const text = `  ${name}  ${percent(median)} (${percent(low)} to ${percent(high)})`;
  if (must === undefined) return text;
  return `${text}  must ${percent(must)}: ${median >= must ? 'reached' : 'MISSED'}`;
}

/** Round by round, since neighbours in time met the same machine. */
function ratio(engine: Entrant, raw: Entrant): Spread {
  const rate = (round: Round | undefined) => (round ? round.instances / round.seconds : NaN);
  return spread(engine.rounds.map((round, index) => rate(round) / rate(raw.rounds[index])));
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: sorted[0] ?? NaN, high: sorted.at(-1) ?? NaN };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function percent(value: number): string {
  return `${(value * 100).toFixed(0)} %`;
}
