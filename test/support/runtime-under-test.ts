import { DatabaseModule, FixedClock, type Transaction, UnitOfWork } from '@minhbach/database';
import { QueueModule } from '@minhbach/queue';
import {
  IncidentQueries,
  InstanceQueries,
  ProcessRuntime,
  RuntimeModule,
  TaskQueries,
  type Deployment,
  type StepResult,
  type Variables,
} from '@minhbach/runtime';
import type { INestApplicationContext, Provider } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from './test-database.js';

interface RuntimeOptions {
  /** Providers with job workers and task checks. */
  readonly providers?: readonly Provider[];
  /** A database that another one has already, to be a second process of the same service. */
  readonly beside?: RuntimeUnderTest;
  /** Puts something between the engine and its database; gets the address and gives that to use. */
  readonly through?: (databaseUrl: string) => Promise<string>;
}

/** The durable engine on a database of its own, with a clock that stands still. */
export class RuntimeUnderTest {
  private constructor(
    private readonly app: INestApplicationContext,
    readonly database: TestDatabase,
    readonly clock: FixedClock,
    private readonly ownsDatabase: boolean,
  ) {}

  static async start(options: RuntimeOptions = {}): Promise<RuntimeUnderTest> {
    const { providers = [], beside, through } = options;
    const database = beside?.database ?? (await createTestDatabase());
    const clock = beside?.clock ?? new FixedClock(new Date('2026-03-02T02:00:00.000Z'));
    const url = through ? await through(database.url) : database.url;
    const app = await Test.createTestingModule({
      imports: [
        DatabaseModule.forRoot({ url, entities: [], clock }),
        QueueModule.silent(),
        RuntimeModule,
      ],
      providers: [...providers],
    }).compile();
    await app.init();
    return new RuntimeUnderTest(app, database, clock, beside === undefined);
  }

  async stop(): Promise<void> {
    await this.app.close();
    if (this.ownsDatabase) await this.database.drop();
  }

  get<T>(type: abstract new (...dependencies: never[]) => T): T {
    return this.app.get<T>(type, { strict: false });
  }

  get runtime(): ProcessRuntime {
    return this.get(ProcessRuntime);
  }

  get tasks(): TaskQueries {
    return this.get(TaskQueries);
  }

  get instances(): InstanceQueries {
    return this.get(InstanceQueries);
  }

  get incidents(): IncidentQueries {
    return this.get(IncidentQueries);
  }

  /** Deploys files, the content by their name; fails with the findings. */
  async deploy(files: Readonly<Record<string, string>>): Promise<Deployment> {
    const result = await this.runtime.deploy(filesOf(files), 'designer');
    if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
    return result.deployment;
  }

  async start(processId: string, variables: Variables = {}): Promise<number> {
    const { rootKey } = await this.runtime.start({ processId, variables, actor: 'starter' });
    return rootKey;
  }

  /** The key of the open task at an element. */
  async taskAt(rootKey: number, elementId: string): Promise<number> {
    const task = (await this.tasks.ofInstance(rootKey)).find(
      (each) => each.elementId === elementId,
    );
    if (!task) throw new Error(`no open task at ${elementId}`);
    return task.key;
  }

  async complete(
    rootKey: number,
    elementId: string,
    person: string,
    variables: Variables = {},
  ): Promise<StepResult> {
    const taskKey = await this.taskAt(rootKey, elementId);
    await this.runtime.claimTask({ taskKey, person });
    return this.runtime.completeTask({ taskKey, person, variables });
  }

  /** Rows of a query as the application's role. */
  query<Row = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.get(UnitOfWork).run((tx: Transaction) => tx.query<Row>(sql, values));
  }

  /** A statement as the owner of the tables: what no part of the service may do. */
  async asOwner(sql: string, values: unknown[] = []): Promise<void> {
    const owner = new Client({ connectionString: this.database.ownerUrl });
    await owner.connect();
    try {
      await owner.query(sql, values);
    } finally {
      await owner.end();
    }
  }
}

/** A table such as a slice has, to see what a transaction left of its work. */
export const noteTable =
  'CREATE TABLE note (text text NOT NULL); GRANT SELECT, INSERT ON note TO minhbach_app';

export function filesOf(files: Readonly<Record<string, string>>) {
  return Object.entries(files).map(([name, content]) => ({ name, content }));
}
