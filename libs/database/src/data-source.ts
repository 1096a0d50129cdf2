import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { serviceUrl } from './asker-settings.js';
import { AskingPool } from './asking-pool.js';
import { GatheringSocket } from './gathering-socket.js';
import { SteadyClient } from './steady-client.js';

export interface DatabaseOptions {
  readonly url: string;
  readonly entities: NonNullable<DataSourceOptions['entities']>;
  /** Connections of this process; all parts share the one pool. */
  readonly poolSize?: number;
}

/** What TypeORM takes its connections from. */
const driver: unknown = Object.create(pg, { Pool: { value: AskingPool } });

/**
 * The process's data source, the service's own where nobody else asks (`asker.ts`). Queries are pipelined: those sent
 * together travel together.
 */
export function createDataSource(options: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: serviceUrl(options.url),
    entities: options.entities,
    synchronize: false,
    migrationsRun: false,
    driver,
    extra: {
      Client: SteadyClient,
      pipeline: true,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      stream: () => new GatheringSocket(),
      max: options.poolSize ?? 10,
    },
  });
}
