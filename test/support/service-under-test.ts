import type { AuditOptions } from '@minhbach/audit';
import { DatabaseModule, type Transaction, UnitOfWork } from '@minhbach/database';
import { doorbellQueue, QueueModule } from '@minhbach/queue';
import { ProcessRuntime, RuntimeModule, type Variables } from '@minhbach/runtime';
import { getQueueToken } from '@nestjs/bullmq';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { Queue } from 'bullmq';
import { Client } from 'pg';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { filesOf } from './runtime-under-test.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';
import { until } from './until.js';

/** So long that within a test only the look at a worker's start happens: whatever else is done, a bell did. */
const never = 3_600_000;

interface WorkerSettings {
  /** Modules with job workers. */
  readonly workers?: readonly Type[];
  readonly reconcileEveryMs?: number;
  readonly archiveAfterDays?: number;
  readonly keepRepliesDays?: number;
  readonly audit?: AuditOptions;
  /** Another way to the same database. */
  readonly databaseUrl?: string;
}

/**
 * The service with real bells and the real clock: one process that people talk to, and as many workers as a
 * test starts.
 */
export class ServiceUnderTest {
  private readonly workers = new Set<INestApplicationContext>();

  private constructor(
    readonly database: TestDatabase,
    private readonly queueUrl: string | undefined,
    private readonly caller: INestApplicationContext,
  ) {}

  static async start(queueUrl?: string): Promise<ServiceUnderTest> {
    const database = await createTestDatabase();
    const caller = await Test.createTestingModule({
      imports: [
        DatabaseModule.forRoot({ url: database.url, entities: [] }),
        QueueModule.forRoot({ databaseUrl: database.url, queueUrl }),
        RuntimeModule,
      ],
    }).compile();
    await caller.init();
    return new ServiceUnderTest(database, queueUrl, caller);
  }

  async startWorker(settings: WorkerSettings = {}): Promise<INestApplicationContext> {
    const {
      workers = [],
      reconcileEveryMs = never,
      archiveAfterDays,
      keepRepliesDays,
      audit,
    } = settings;
    const options = {
      databaseUrl: settings.databaseUrl ?? this.database.url,
      reconcileEveryMs,
      poolSize: 5,
      ...(archiveAfterDays !== undefined && { archiveAfterDays }),
      ...(keepRepliesDays !== undefined && { keepRepliesDays }),
      ...(audit && { audit }),
      ...(this.queueUrl !== undefined && { queueUrl: this.queueUrl }),
    };
    const worker = await Test.createTestingModule({
      imports: [WorkerModule.forRoot(options, workers)],
    }).compile();
    await worker.init();
    this.workers.add(worker);
    return worker;
  }

  async stopWorker(worker: INestApplicationContext): Promise<void> {
    this.workers.delete(worker);
    await worker.close();
  }

  async stopWorkers(): Promise<void> {
    await Promise.all([...this.workers].map((worker) => this.stopWorker(worker)));
  }

  async stop(): Promise<void> {
    await this.stopWorkers();
    await this.caller.close();
    await this.database.drop();
  }

  get runtime(): ProcessRuntime {
    return this.caller.get(ProcessRuntime, { strict: false });
  }

  get queue(): Queue {
    return this.caller.get<Queue>(getQueueToken(doorbellQueue), { strict: false });
  }

  async deploy(files: Readonly<Record<string, string>>): Promise<void> {
    const result = await this.runtime.deploy(filesOf(files), 'designer');
    if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
  }

  async startInstance(processId: string, variables: Variables = {}): Promise<number> {
    return (await this.runtime.start({ processId, variables, actor: 'starter' })).rootKey;
  }

  /** Rows of a query as the application's role. */
  query<Row = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const unitOfWork = this.caller.get(UnitOfWork, { strict: false });
    return unitOfWork.run((tx: Transaction) => tx.query<Row>(sql, values));
  }

  /** Waits for the end of an instance. */
  async expectEnd(rootKey: number): Promise<void> {
    await until(`instance ${String(rootKey)} has ended`, async () => {
      const [row] = await this.query<{ status: string }>(
        'SELECT status FROM process_instance WHERE key = $1',
        [rootKey],
      );
      return row?.status === 'completed';
    });
  }

  /** Loses every bell, as a restored backup or a FLUSHALL would. */
  async loseTheQueue(flush?: () => Promise<unknown>): Promise<void> {
    if (flush) {
      await flush();
      return;
    }
    const owner = new Client({ connectionString: this.database.ownerUrl });
    await owner.connect();
    try {
      await owner.query(`DO $$ DECLARE name text; BEGIN
        FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'bullmq' AND tablename <> 'migration'
        LOOP EXECUTE format('TRUNCATE bullmq.%I CASCADE', name); END LOOP; END $$`);
    } finally {
      await owner.end();
    }
  }
}
