import { Arena } from '../arena.js';
import type { Bench } from '../bench-group.js';
import type { Entrant } from '../measure.js';
import { RawTimers } from '../raw/timers.js';
import { describe, figuresOf } from '../report.js';
import { sum } from '../spread.js';
import { timerWorkload } from './timer-model.js';

/** Rounds of so many timers; fewer where the rounds are short. */
const timersOfRound = 10_000;
const usualRoundMs = 1_000;

/** W5: timers that are all due, fired as a worker does, against the raw rows of the same steps. */
export async function benchDueTimers(bench: Bench): Promise<void> {
  const { repeats, roundMs } = bench.options;
  const count = Math.ceil(Math.min(1, roundMs / usualRoundMs) * timersOfRound);
  const arena = await Arena.open(await bench.database(), [timerWorkload]);
  try {
    const steps = await arena.record(timerWorkload);
    const fired = steps[1];
    if (!fired) throw new Error('the timer did not fire');
    const raw = new RawTimers(arena.pool, fired);
    const entrants = [
      entrant('raw, batched', () => raw.fireAll()),
      entrant('engine', () => arena.engine.fireTimers()),
    ];
    for (let repeat = 0; repeat < repeats; repeat++) {
      for (const each of entrants) {
        await arena.leaveOpen(timerWorkload, steps, count);
        each.rounds.push(await roundOf(arena, each, count));
      }
    }
    const rowsPerInstance = 1 + sum(steps.slice(1).map(({ rows }) => rows.length));
    const comparison = { workload: timerWorkload, callers: 2, rowsPerInstance, entrants };
    bench.say(describe(comparison));
    for (const figure of figuresOf(comparison)) bench.report(figure);
  } finally {
    await arena.close();
  }
}

function entrant(name: string, play: () => Promise<number>): Entrant {
  return { contender: { name, play }, callers: 2, rounds: [] };
}

async function roundOf({ meter }: Arena, { contender }: Entrant, count: number) {
  const before = await meter.read();
  const begin = performance.now();
  const instances = await contender.play();
  const milliseconds = performance.now() - begin;
  if (instances < count) {
    throw new Error(`${contender.name} fired ${String(instances)} of ${String(count)} timers`);
  }
  const usage = meter.between(before, await meter.read());
  return { instances, seconds: milliseconds / 1000, latenciesMs: [milliseconds], usage };
}
