import { serviceUrl } from '@minhbach/database';
import type { BenchDatabase } from './bench-database.js';
import { genesisHash } from '../../libs/runtime/src/history-hash.js';
import { instanceWrite } from '../../libs/runtime/src/instance-write.js';
import { Pool } from 'pg';
import { EngineUnderTest } from './engine-under-test.js';
import { RawBatchContender } from './raw/batch-contender.js';
import { Recording, type RawStep } from './raw/recorded-steps.js';
import { Meter } from './usage.js';
import type { Workload } from './workloads.js';

/** Connections of the raw contenders: as many as a process of the service has for everything. */
const rawConnections = 10;
const seedBatch = 500;

/** The engine, the raw rows of the same steps, and what measures both, on one database. */
export class Arena {
  private constructor(
    readonly database: BenchDatabase,
    readonly engine: EngineUnderTest,
    readonly pool: Pool,
    readonly meter: Meter,
  ) {}

  static async open(database: BenchDatabase, workloads: readonly Workload[]): Promise<Arena> {
    const pool = rawPool(database.url);
    const engine = await EngineUnderTest.start(database.url, workloads);
    return new Arena(database, engine, pool, new Meter(pool, database.cluster));
  }

  async close(): Promise<void> {
    await this.engine.stop();
    await this.pool.end();
  }

  /** The rows of each step of one instance, as the engine wrote them. */
  async record(workload: Workload, play = () => this.engine.play(workload)): Promise<RawStep[]> {
    const recording = new Recording();
    let instance: number | null = null;
    await this.engine.watching((request, { rootKey, outcome }) => {
      instance ??= rootKey;
      if (rootKey !== instance) return;
      const root = {
        key: rootKey,
        definition_key: this.engine.definitionOf(workload),
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
    }, play);
    return recording.steps;
  }

  /**
   * Leaves so many instances where their first step ends, by the rows that the engine wrote for one; returns
   * the first key of each.
   */
  async leaveOpen(
    workload: Workload,
    steps: readonly RawStep[],
    count: number,
  ): Promise<readonly number[]> {
    const contender = new RawBatchContender(workload.id, steps, this.pool, this.engine.keys);
    const firstKeys: number[] = [];
    for (let left = count; left > 0; left -= seedBatch) {
      firstKeys.push(...(await contender.leaveOpen(Math.min(left, seedBatch))));
    }
    await this.vacuum();
    return firstKeys;
  }

  async vacuum(): Promise<void> {
    const owner = new Pool({ connectionString: this.database.ownerUrl, max: 1 });
    await owner.query('VACUUM ANALYZE');
    await owner.end();
  }
}

/** With the planner's settings of the engine's own connections. */
function rawPool(url: string): Pool {
  const options = {
    connectionString: serviceUrl(
      url,
      '-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off',
    ),
    max: rawConnections,
    pipeline: true,
  };
  return new Pool(options);
}
