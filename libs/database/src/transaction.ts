import type { PoolClient, QueryResult } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { commonPool } from './common-pool.js';
import { OutcomeUnknown } from './outcome-unknown.js';
import { preparedByText } from './prepared-by-text.js';

/** One open transaction. Everything a step writes goes through it, so that it is all there or not at all. */
export interface Transaction {
  /** Rows of a parameterised statement. */
  query<Row = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** TypeORM's manager, bound to the same connection and transaction. */
  readonly manager: EntityManager;
  /** The instant of the step: the database's clock, or the test's. */
  readonly now: Date;
}

/**
 * A connection taken from a pool, in a transaction begun and ended by plain SQL. What ends it tells success
 * only when PostgreSQL said so: an error that the server itself reported has rolled everything back, while one
 * after which the connection is gone leaves the outcome unknown.
 */
export class Connection {
  private runner: QueryRunner | null = null;
  private isLost = false;

  constructor(
    private readonly dataSource: DataSource,
    readonly client: PoolClient,
    /** Whether statements are planned once, whatever their values; where values make the plan, they must not be. */
    private readonly prepares = false,
  ) {
    client.on('error', this.lose);
  }

  /** From the pool that the data source and everything else of the process uses. */
  static async acquire(dataSource: DataSource): Promise<Connection> {
    return new Connection(dataSource, await commonPool(dataSource).connect());
  }

  /** What slices see of the transaction. */
  transaction(now: Date): Transaction {
    const managerOf = () => this.manager;
    return {
      now,
      get manager() {
        return managerOf();
      },
      query: async <Row>(sql: string, values?: readonly unknown[]) =>
        (await this.query(sql, values)).rows as Row[],
    };
  }

  /** Sends a statement as a part of the transaction. */
  async query(sql: string, values?: readonly unknown[]): Promise<QueryResult> {
    if (this.prepares) return this.client.query(preparedByText(sql, values));
    return this.client.query(sql, values as unknown[]);
  }

  /** TypeORM's manager on this connection; told of the transaction, so that its `save` nests as a savepoint. */
  get manager(): EntityManager {
    if (!this.runner) {
      const state = { isTransactionActive: true, transactionDepth: 1 };
      this.runner = this.dataSource.createQueryRunner();
      const databaseConnection = this.prepares ? { query: this.query.bind(this) } : this.client;
      Object.assign(this.runner, { ...state, databaseConnection });
    }
    return this.runner.manager;
  }

  /** Commits behind a statement that may still be under way: both travel together. */
  async commit(last?: Promise<unknown>): Promise<void> {
    const [before, reply] = await Promise.allSettled([last, this.client.query('COMMIT')]);
    if (reply.status === 'rejected') throw await this.afterFailure(reply.reason);
    // PostgreSQL answers the COMMIT of a failed transaction with ROLLBACK, and without an error.
    const isCommitted = reply.value.command === 'COMMIT';
    if (before.status === 'fulfilled' && isCommitted) return;
    if (before.status === 'fulfilled') {
      throw new Error('The transaction had failed before its commit and was rolled back.');
    }
    // Not sent at all, while the commit was: nothing that PostgreSQL refuses ends like this.
    if (isCommitted) throw new OutcomeUnknown(before.reason);
    throw before.reason;
  }

  /** Waits for a statement that is a transaction by itself. */
  async committed<Result>(statement: Promise<Result>): Promise<Result> {
    try {
      return await statement;
    } catch (error) {
      throw await this.afterFailure(error);
    }
  }

  async rollback(): Promise<void> {
    await this.answersRollback();
  }

  release(): void {
    if (this.runner) Object.assign(this.runner, { isReleased: true });
    this.client.removeListener('error', this.lose);
    this.client.release(this.isLost);
  }

  /** The error itself when the server lives to say that it has rolled back, otherwise that nobody knows. */
  private async afterFailure(error: unknown): Promise<unknown> {
    return (await this.answersRollback()) ? error : new OutcomeUnknown(error);
  }

  private async answersRollback(): Promise<boolean> {
    try {
      await this.client.query('ROLLBACK');
    } catch {
      this.isLost = true;
    }
    return !this.isLost;
  }

  private readonly lose = () => {
    this.isLost = true;
  };
}
