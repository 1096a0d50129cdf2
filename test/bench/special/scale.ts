import { Arena } from '../arena.js';
import type { Bench } from '../bench-group.js';
import { measure, type Contender, type Round } from '../measure.js';
import { fixed, quantile, sum } from '../spread.js';
import { workloads, type Workload } from '../workloads.js';

const usualRoundMs = 1_000;

/** What a step costs while more and more instances wait, each with all its rows. */
export async function benchScale(bench: Bench): Promise<void> {
  const { options } = bench;
  const [approval] = workloads;
  if (!approval) return;
  const share = Math.min(1, options.roundMs / usualRoundMs);
  const sizes = [1_000, 100_000, ...(options.isFull ? [1_000_000] : [])];
  const arena = await Arena.open(await bench.ownDatabase(), [approval]);
  try {
    const steps = await arena.record(approval);
    let open = 0;
    let first: Cost | null = null;
    for (const size of sizes.map((each) => Math.ceil(each * share))) {
      await arena.leaveOpen(approval, steps, size - open);
      open = size;
      const cost = await costAt(arena, approval, options.repeats, options.roundMs);
      bench.say(`  ${open.toLocaleString('en')} waiting: ${shown(cost)}`);
      first ??= cost;
      if (cost !== first) reportRatios(bench, open, cost, first);
    }
  } finally {
    await arena.close();
  }
}

interface Cost {
  readonly milliseconds: number;
  readonly cpuMicros: number;
}

async function costAt(
  { engine, meter }: Arena,
  workload: Workload,
  repeats: number,
  roundMs: number,
): Promise<Cost> {
  const contender: Contender = {
    name: 'engine',
    play: async () => {
      await engine.play(workload);
      return 1;
    },
  };
  await measure(contender, 1, roundMs, meter);
  const rounds: Round[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    rounds.push(await measure(contender, 1, roundMs, meter));
  }
  const latencies = rounds.flatMap(({ latenciesMs }) => [...latenciesMs]).sort((a, b) => a - b);
  const instances = sum(rounds.map((round) => round.instances));
  const micros = rounds.map(
    ({ usage }) => usage.clientCpuMicros + (usage.databaseCpuMicros ?? NaN),
  );
  return { milliseconds: quantile(latencies, 0.5), cpuMicros: sum(micros) / instances };
}

function reportRatios(bench: Bench, open: number, cost: Cost, first: Cost): void {
  const name = `an instance with ${open.toLocaleString('en')} waiting / with the fewest`;
  const bounds = { must: { atMost: 1.2 }, goal: { atMost: 1.05 } };
  const figure = { workload: 'scale', unit: '×' } as const;
  const time = fixed(cost.milliseconds / first.milliseconds);
  bench.report({ ...figure, name: `${name}, p50`, value: time, ...bounds });
  const cpu = cost.cpuMicros / first.cpuMicros;
  if (!Number.isNaN(cpu)) bench.report({ ...figure, name: `${name}, CPU`, value: fixed(cpu) });
}

function shown({ milliseconds, cpuMicros }: Cost): string {
  const cpu = Number.isNaN(cpuMicros) ? '' : `, CPU ${cpuMicros.toFixed(0)} µs`;
  return `p50 ${milliseconds.toFixed(2)} ms an instance${cpu}`;
}
