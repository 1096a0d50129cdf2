import type { PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** One open transaction. Everything a step writes goes through it, so that it is all there or not at all. */
export interface Transaction {
  /** Rows of a parameterised statement. */
  query<Row = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** TypeORM's manager, bound to the same connection and transaction. */
  readonly manager: EntityManager;
  /** The instant of the step: the database's clock, or the test's. */
  readonly now: Date;
}

/** A connection of the process's one pool, in a transaction begun and ended by plain SQL. */
export class Connection {
  private constructor(
    private readonly runner: QueryRunner,
    readonly client: PoolClient,
  ) {}

  static async acquire(dataSource: DataSource): Promise<Connection> {
    const runner = dataSource.createQueryRunner();
    return new Connection(runner, (await runner.connect()) as PoolClient);
  }

  /** What slices see of the transaction; TypeORM is told of it, so that its `save` nests as a savepoint. */
  transaction(now: Date): Transaction {
    Object.assign(this.runner, { isTransactionActive: true, transactionDepth: 1 });
    const { client, runner } = this;
    return {
      now,
      manager: runner.manager,
      query: async <Row>(sql: string, values?: readonly unknown[]) =>
        (await client.query(sql, values as unknown[])).rows as Row[],
    };
  }

  async release(): Promise<void> {
    Object.assign(this.runner, { isTransactionActive: false, transactionDepth: 0 });
    await this.runner.release();
  }
}
