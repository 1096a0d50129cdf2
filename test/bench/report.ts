import type { Figure } from './figure.js';
import type { Entrant, Round } from './measure.js';
import { quantile, spread, sum, type Spread } from './spread.js';
import type { Workload } from './workloads.js';

/** The contenders of one workload and one number of callers; raw comes first, the engine second. */
export interface Comparison {
  readonly workload: Workload;
  readonly callers: number;
  readonly rowsPerInstance: number;
  readonly entrants: readonly Entrant[];
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
  return lines.join('\n');
}

/** The engine's ratios; its must and goal hold for lone callers, since callers that come together share commits. */
export function figuresOf({ workload, callers, entrants }: Comparison): Figure[] {
  const [raw, engine, ...others] = entrants;
  if (!raw || !engine) return [];
  const who = callers === 1 ? 'one at a time' : `${String(callers)} callers`;
  const figure = (name: string, other: Entrant, bounds = {}): Figure => ({
    workload: workload.id,
    name: `${who}: engine / ${name}`,
    value: ratio(engine, other),
    unit: other.contender.isPeer === true ? '×' : '%',
    ...bounds,
  });
  const { must, goal } = workload;
  const bounds = {
    ...(must !== undefined && { must: { atLeast: must } }),
    ...(goal !== undefined && { goal: { atLeast: goal } }),
  };
  return [
    figure('raw', raw, callers === 1 ? bounds : {}),
    ...others.map((other) => figure(other.contender.name, other)),
    ...cpuFigure(workload, who, engine, raw),
  ];
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
    contender.isPeer === true ? '–' : String(rows),
    each(sum(rounds.map(({ usage }) => usage.walBytes))),
    database.includes(null) ? '–' : each(sum(database.map((micros) => micros ?? 0))),
    each(sum(rounds.map(({ usage }) => usage.clientCpuMicros))),
  ];
  return cells.map((cell, index) => cell.padStart(headings[index]?.[1] ?? 0)).join('');
}

/** Round by round, since neighbours in time met the same machine. */
function ratio(engine: Entrant, raw: Entrant): Spread {
  const rate = (round: Round | undefined) => (round ? round.instances / round.seconds : NaN);
  return spread(engine.rounds.map((round, index) => rate(round) / rate(raw.rounds[index])));
}

/** CPU of client and database together: steadier than rates where others use the machine, too. */
function cpuFigure({ id }: Workload, who: string, engine: Entrant, raw: Entrant): Figure[] {
  const values = engine.rounds.map((round, index) => cpuOf(raw.rounds[index]) / cpuOf(round));
  if (values.some(Number.isNaN)) return [];
  const name = `${who}: CPU of raw / CPU of engine`;
  return [{ workload: id, name, value: spread(values), unit: '%' }];
}

function cpuOf(round: Round | undefined): number {
  if (!round) return NaN;
  const { databaseCpuMicros, clientCpuMicros } = round.usage;
  return ((databaseCpuMicros ?? NaN) + clientCpuMicros) / round.instances;
}
