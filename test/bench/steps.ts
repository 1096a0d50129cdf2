import { Arena } from './arena.js';
import type { Bench, BenchOptions } from './bench-group.js';
import { measure, type Contender, type Entrant } from './measure.js';
import { RawBatchContender, rawBatchSize } from './raw/batch-contender.js';
import { RawContender } from './raw/contender.js';
import type { Comparison } from './report.js';
import { PeerContender } from './rivals/peer-contender.js';
import { sum } from './spread.js';
import type { Meter } from './usage.js';
import { workloads, type Workload } from './workloads.js';

/**
 * Runs W1 to W4 against W0, the raw rows of the same steps, and bpmn-engine; hands over each comparison when it
 * is done.
 */
export async function benchSteps(
  bench: Bench,
  report: (comparison: Comparison) => void,
): Promise<void> {
  const { options, chosen } = bench;
  const arena = await Arena.open(await bench.database(), workloads);
  try {
    const peers = await PeerContender.prepare(arena.database);
    const [approval] = workloads;
    if (approval) {
      const steps = await arena.record(approval);
      await arena.leaveOpen(approval, steps, options.openInstances);
    }
    for (const workload of workloads.filter(({ id }) => chosen.has(id))) {
      const { rowsPerInstance, ours, raw, batched } = await contendersOf(workload, arena);
      for (const callers of [1, options.callers]) {
        const entrants = [raw, ours].map((contender) => entrant(contender, callers));
        const batches = Math.floor(callers / rawBatchSize);
        if (batches > 0) entrants.push(entrant(batched, batches));
        else entrants.push(...peers.of(workload).map((peer) => entrant(peer, callers)));
        await compete(entrants, options, arena.meter);
        report({ workload, callers, rowsPerInstance, entrants });
      }
    }
    await peers.close();
  } finally {
    await arena.close();
  }
}

async function contendersOf(workload: Workload, arena: Arena) {
  const { engine, pool } = arena;
  const steps = await arena.record(workload);
  const ours: Contender = {
    name: 'engine',
    play: async () => {
      await engine.play(workload);
      return 1;
    },
  };
  const jobs = sum(steps.map(({ jobOffsets }) => jobOffsets.length));
  return {
    /** A claim writes its job's row, too. */
    rowsPerInstance: jobs + sum(steps.map(({ rows }) => rows.length)),
    ours,
    raw: new RawContender(workload.id, steps, pool, engine.keys),
    batched: new RawBatchContender(workload.id, steps, pool, engine.keys),
  };
}

/** Warms everybody up, then lets them run in turns, so that a slow moment of the machine meets all of them. */
export async function compete(
  entrants: readonly Entrant[],
  { repeats, roundMs }: BenchOptions,
  meter: Meter,
): Promise<void> {
  for (const { contender, callers } of entrants) {
    await measure(contender, callers, roundMs / 2, meter);
  }
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const { contender, callers, rounds } of entrants) {
      rounds.push(await measure(contender, callers, roundMs, meter));
    }
  }
}

function entrant(contender: Contender, callers: number): Entrant {
  return { contender, callers, rounds: [] };
}
