import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { serviceUrl } from './asker-settings.js';
import { endWhenSilent } from './end-when-silent.js';
import { GatheringSocket } from './gathering-socket.js';
import { SteadyClient } from './steady-client.js';
import { ShuttingDown } from './shutting-down.js';
import { Connection } from './transaction.js';

/** How many steps or batches of steps this process has in the database at the same time. */
export const stepConnectionCount = 3;
/** Connections for looking for work while all steps are under way. */
const otherConnectionCount = 2;

/** A statement that each connection parses and plans once; names are at most 63 characters long. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

/**
 * Every statement of a step finds its rows by key. Without these settings PostgreSQL would plan some of them
 * for the small tables of a young installation, keep that plan, and read whole tables once they have grown. No
 * value changes a plan, so it is made at a statement's first run and not again at the next five.
 */
const byKeyOnly = [
  'enable_seqscan=off',
  'enable_hashjoin=off',
  'enable_mergejoin=off',
  'plan_cache_mode=force_generic_plan',
];

/**
 * A process that is gone without a word in the middle of a step would keep what it holds, and every other process soon has all
 * its connections waiting for that. A step takes some milliseconds; what takes so long is not going to end.
 */
const notForLong = ['idle_in_transaction_session_timeout=10s', 'transaction_timeout=60s'];
/** After so long without a word from PostgreSQL a step's connection is given up. */
const silentMs = 65_000;

const settings = [...byKeyOnly, ...notForLong].map((setting) => `-c ${setting}`).join(' ');

/**
 * The few connections that process steps run on. They are apart from the common pool, so that reading can never
 * keep steps waiting, and a step that needs a second connection for a moment can never wait for itself. One that has locked
 * what callers of the common pool wait for reads over its own (`registry.within(tx)`): they might hold all of it. They are the
 * service's, whoever asked for a step: several people's steps share a transaction, after each was let in.
 */
@Injectable()
export class StepConnections {
  private readonly pool: Pool;

  constructor(private readonly dataSource: DataSource) {
    const { url = '' } = dataSource.options as { url?: string };
    const options = {
      connectionString: serviceUrl(url, settings),
      Client: SteadyClient,
      max: stepConnectionCount + otherConnectionCount,
      pipeline: true,
      stream: () => new GatheringSocket(),
    };
    this.pool = new Pool(options);
    // An idle connection that breaks leaves the pool; the next step takes another.
    this.pool.on('error', () => undefined);
    endWhenSilent(this.pool, silentMs);
  }

  async acquire(): Promise<Connection> {
    if (this.pool.ending) throw new ShuttingDown();
    return new Connection(this.dataSource, await this.pool.connect(), true);
  }

  /** Runs a statement that finds or claims work by key or index, as a transaction by itself. */
  async query<Row extends object>(
    statement: PreparedStatement,
    values: readonly unknown[],
  ): Promise<Row[]> {
    if (this.pool.ending) throw new ShuttingDown();
    return (await this.pool.query<Row>({ ...statement, values: [...values] })).rows;
  }

  /** Waits for what is in flight. */
  async close(): Promise<void> {
    if (!this.pool.ending) await this.pool.end();
  }
}
