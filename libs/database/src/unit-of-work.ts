import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { Connection, type Transaction } from './transaction.js';

/** Transactions for what belongs to no process step: sessions, accounts, seeds. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Commits when the work ends, rolls back when it throws. */
  async run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const connection = await Connection.acquire(this.dataSource);
    const { client } = connection;
    try {
      const [, { rows }] = await Promise.all([
        client.query('BEGIN'),
        client.query<{ now: Date }>('SELECT coalesce($1::timestamptz, clock_timestamp()) AS now', [
          this.clock.fixed(),
        ]),
      ]);
      if (!rows[0]) throw new Error('the database gave no time');
      const result = await work(connection.transaction(rows[0].now));
      await connection.commit();
      return result;
    } catch (error) {
      await connection.rollback();
      throw error;
    } finally {
      connection.release();
    }
  }
}
