import { Pool } from 'pg';
import { genesisHash } from '../../libs/runtime/src/history-hash.js';
import { instanceWrite } from '../../libs/runtime/src/instance-write.js';
import type { BenchDatabase } from './bench-database.js';
import type { Bench, BenchOptions } from './bench-group.js';
import { EngineUnderTest } from './engine-under-test.js';
import { measure, type Contender, type Entrant } from './measure.js';
import { RawBatchContender, rawBatchSize } from './raw-batch-contender.js';
import { RawContender } from './raw-contender.js';
import { Recording, type RawStep } from './recorded-steps.js';
import type { Comparison } from './report.js';
import { sum } from './spread.js';
import { Meter } from './usage.js';
import { workloads, type Workload } from './workloads.js';

/** Connections of the raw contenders: as many as a process of the service has for everything. */
const rawConnections = 10;
const manyCallers = 128;
const seedBatch = 250;

/** Runs W1 to W4 against W0, the raw rows of the same steps, and hands over each comparison when it is done. */
export async function benchSteps(
  bench: Bench,
  report: (comparison: Comparison) => void,
): Promise<void> {
  const { options, chosen } = bench;
  const database = await bench.database();
  const pool = rawPool(database.url);
  const engine = await EngineUnderTest.start(database.url, workloads);
  try {
    const meter = new Meter(pool, database.cluster);
    const arenas = [];
    for (const workload of workloads) arenas.push(await arenaOf(workload, engine, pool));
    await seed(arenas[0]?.batched, options.openInstances, database);
    for (const { workload, rowsPerInstance, ours, raw, batched } of arenas) {
      if (!chosen.has(workload.id)) continue;
      for (const callers of [1, manyCallers]) {
        const entrants = [raw, ours].map((contender) => entrant(contender, callers));
        const batches = Math.floor(callers / rawBatchSize);
        if (batches > 0) entrants.push(entrant(batched, batches));
        await compete(entrants, options, meter);
        report({ workload, callers, rowsPerInstance, entrants });
      }
    }
  } finally {
    await engine.stop();
    await pool.end();
  }
}

async function arenaOf(workload: Workload, engine: EngineUnderTest, pool: Pool) {
  const steps = await record(engine, workload);
  const ours: Contender = {
    name: 'engine',
    play: async () => {
      await engine.play(workload);
      return 1;
    },
  };
  const jobs = sum(steps.map(({ jobOffsets }) => jobOffsets.length));
  return {
    workload,
    /** A claim writes its job's row, too. */
    rowsPerInstance: jobs + sum(steps.map(({ rows }) => rows.length)),
    ours,
    raw: new RawContender(workload.id, steps, pool, engine.keys),
    batched: new RawBatchContender(workload.id, steps, pool, engine.keys),
  };
}

/** The rows of each step of one instance, as the engine wrote them. */
async function record(engine: EngineUnderTest, workload: Workload): Promise<RawStep[]> {
  const recording = new Recording();
  let instance: number | null = null;
  await engine.observe(workload, (request, { rootKey, outcome }) => {
    instance ??= rootKey;
    if (rootKey !== instance) return;
    const root = {
      key: rootKey,
      definition_key: engine.definitionOf(workload),
      process_id: workload.processId,
      business_key: null,
      status: 'active' as const,
      seq: recording.steps.length,
      history_hash: genesisHash,
      agenda: null,
    };
    const isNew = recording.steps.length === 0;
    const outbox = { takeKey: () => 0 };
    recording.add(instanceWrite({ request, root, isNew, outcome, actorAt: outcome.at, outbox }));
  });
  return recording.steps;
}

/** Instances that were there before, waiting at the user task of the approval. */
async function seed(
  contender: RawBatchContender | undefined,
  count: number,
  { ownerUrl }: BenchDatabase,
): Promise<void> {
  for (let done = 0; done < count; done += seedBatch) await contender?.leaveOpen(seedBatch);
  const owner = new Pool({ connectionString: ownerUrl, max: 1 });
  await owner.query('VACUUM ANALYZE');
  await owner.end();
}

/** Warms everybody up, then lets them run in turns, so that a slow moment of the machine meets all of them. */
async function compete(
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

/** With the planner's settings of the engine's own connections. */
function rawPool(url: string): Pool {
  const options = {
    connectionString: url,
    max: rawConnections,
    options: '-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off',
    pipeline: true,
  };
  return new Pool(options);
}
