import { setTimeout as pause } from 'node:timers/promises';
import { Arena } from '../arena.js';
import type { Bench } from '../bench-group.js';
import { fixed } from '../spread.js';
import { workloads } from '../workloads.js';
import { p95, People } from './people.js';
import { timerWorkload } from './timer-model.js';

const stormSize = 100_000;
const usualRoundMs = 1_000;
const calmRounds = 5;

const stormWorkload = { ...timerWorkload, id: 'storm', processId: 'storm' };
const model = { ...stormWorkload, xml: stormWorkload.xml.replaceAll('"timer', '"storm') };

/** A storm of timers that are all due at once, while people go on with their work. */
export async function benchStorm(bench: Bench): Promise<void> {
  const { roundMs } = bench.options;
  const count = Math.ceil(Math.min(1, roundMs / usualRoundMs) * stormSize);
  const arena = await Arena.open(await bench.database(), [...workloads, model]);
  try {
    const steps = await arena.record(model);
    await arena.leaveOpen(model, steps, count);
    const calm = await calmP95(arena, calmRounds * roundMs);
    const storm = await stormOf(arena);
    if (storm.fired < count) throw new Error(`only ${String(storm.fired)} timers fired`);
    bench.say(
      `  ${storm.fired.toLocaleString('en')} timers; people's commands: p95 ${calm.toFixed(1)} ms before, ${storm.p95.toFixed(1)} ms during it`,
    );
    const report = (name: string, value: number, unit: 's' | '×', atMost: number) => {
      const figure = { workload: 'storm', name, unit, must: { atMost } };
      bench.report({ ...figure, value: fixed(value) });
    };
    report('first timer fires after', storm.firstSeconds, 's', 2);
    report('all have fired after', storm.seconds, 's', 300);
    report("people's p95, during / before", storm.p95 / calm, '×', 2);
  } finally {
    await arena.close();
  }
}

async function calmP95({ engine }: Arena, milliseconds: number): Promise<number> {
  const warmUp = new People(engine);
  warmUp.begin();
  await pause(milliseconds / 2);
  await warmUp.end();
  const people = new People(engine);
  people.begin();
  await pause(milliseconds);
  return p95(await people.end());
}

async function stormOf({ engine }: Arena) {
  const people = new People(engine);
  people.begin();
  const begin = performance.now();
  let first = Infinity;
  const fired = await engine.watching(
    ({ body }) => {
      if (body.type === 'fire-timer') first = Math.min(first, performance.now());
    },
    () => engine.fireTimers(),
  );
  const seconds = (performance.now() - begin) / 1000;
  return { fired, seconds, firstSeconds: (first - begin) / 1000, p95: p95(await people.end()) };
}
