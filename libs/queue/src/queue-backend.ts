import {
  type ConnectionOptions,
  createPostgresBackend,
  createRedisBackend,
  type PostgresPoolConfig,
  setDefaultBackendFactory,
} from 'bullmq';

/**
 * BullMQ chooses its backend once per process. Ours decides for each queue by its connection, so that one
 * process, and one test after the other, can have either.
 */
export function chooseBackendByConnection(): void {
  setDefaultBackendFactory((name, options, factoryOptions) =>
    isPostgres(options.connection)
      ? createPostgresBackend(name, { ...options, connection: options.connection }, factoryOptions)
      : createRedisBackend(name, options, factoryOptions),
  );
}

function isPostgres(
  connection: ConnectionOptions,
): connection is ConnectionOptions & PostgresPoolConfig {
  return 'connectionString' in connection && typeof connection.connectionString === 'string';
}
