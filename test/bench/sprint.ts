import type { BenchOptions } from './bench-group.js';
import { spread, type Spread } from './spread.js';

/** Something without a database, done over and over again. */
export interface Sprinter {
  readonly name: string;
  /** Does it so many times. */
  run(times: number): void | Promise<void>;
}

/** A sprinter with its rates, one of each round. */
export interface SprintResult {
  readonly name: string;
  /** Times a second of CPU, the collector's threads included: others on the machine count less than by the clock. */
  readonly rates: readonly number[];
}

/** Long enough for the clock, short enough to end a round in time. */
const blockMs = 4;
const mostAtOnce = 1_000_000;

/** Warms everybody up, then lets them run in turns, so that a slow moment of the machine meets all of them. */
export async function sprint(
  sprinters: readonly Sprinter[],
  { repeats, roundMs }: Pick<BenchOptions, 'repeats' | 'roundMs'>,
): Promise<SprintResult[]> {
  const entrants = [];
  for (const sprinter of sprinters) {
    entrants.push({ sprinter, block: await blockOf(sprinter, roundMs), rates: [] as number[] });
  }
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const { sprinter, block, rates } of entrants) {
      rates.push(await rateOf(sprinter, block, roundMs));
    }
  }
  return entrants.map(({ sprinter: { name }, rates }) => ({ name, rates }));
}

/** How often the first ran while the second ran once: round by round, since neighbours met the same machine. */
export function ratioOf(first: SprintResult, second: SprintResult): Spread {
  return spread(first.rates.map((rate, index) => rate / (second.rates[index] ?? NaN)));
}

/** A count that takes a few milliseconds, found while warming up for half a round. */
async function blockOf(sprinter: Sprinter, roundMs: number): Promise<number> {
  const begin = performance.now();
  let block = 1;
  do {
    const from = performance.now();
    await sprinter.run(block);
    if (performance.now() - from < blockMs && block < mostAtOnce) block *= 2;
  } while (performance.now() - begin < roundMs / 2);
  return block;
}

async function rateOf(sprinter: Sprinter, block: number, roundMs: number): Promise<number> {
  const begin = performance.now();
  const before = process.cpuUsage();
  let times = 0;
  do {
    await sprinter.run(block);
    times += block;
  } while (performance.now() - begin < roundMs);
  const { user, system } = process.cpuUsage(before);
  return (times / (user + system)) * 1_000_000;
}
