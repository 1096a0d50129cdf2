import { DataSource, type DataSourceOptions } from 'typeorm';
import { GatheringSocket } from './gathering-socket.js';
import { SteadyClient } from './steady-client.js';

export interface DatabaseOptions {
  readonly url: string;
  readonly entities: NonNullable<DataSourceOptions['entities']>;
  /** Connections of this process; all parts share the one pool. */
  readonly poolSize?: number;
}

/** The process's data source. Queries are pipelined: those sent together travel together. */
export function createDataSource(options: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.entities,
    synchronize: false,
    migrationsRun: false,
    extra: {
      Client: SteadyClient,
      pipeline: true,
      stream: () => new GatheringSocket(),
      max: options.poolSize ?? 10,
    },
  });
}
