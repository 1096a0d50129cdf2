import type { ConnectionOptions } from 'bullmq';
import { Cluster } from 'ioredis';
import { parseRedisUrl, type RedisAddress } from './redis-url.js';

export interface QueueOptions {
  /** PostgreSQL as the application role, directly: LISTEN does not pass a pooler in transaction mode. */
  readonly databaseUrl: string;
  /** A Redis instead, see `parseRedisUrl`. */
  readonly queueUrl?: string | undefined;
}

export interface QueueConnection {
  readonly connection: ConnectionOptions;
  /** Before every key of Redis; the braces keep a cluster's keys of one queue together. */
  readonly prefix: string;
  /** Closes what BullMQ does not close itself. */
  close(): Promise<void>;
}

/** PostgreSQL schema of BullMQ's own tables. */
export const queueSchema = 'bullmq';

/** Connections of each queue and worker; a worker has one more, on which it listens. */
const poolSize = 2;

const prefix = '{minhbach}';

export function openQueueConnection({ databaseUrl, queueUrl }: QueueOptions): QueueConnection {
  if (queueUrl) return openRedis(parseRedisUrl(queueUrl));
  const connection = {
    connectionString: databaseUrl,
    schema: queueSchema,
    migrate: false,
    max: poolSize,
    keepAlive: true,
  };
  return { connection, prefix, close: () => Promise.resolve() };
}

function openRedis(address: RedisAddress): QueueConnection {
  if (address.kind === 'cluster') return openCluster(address);
  const { nodes, master, tls } = address;
  const server = serverOptions(address);
  const connection =
    master === undefined
      ? { ...server, ...nodes[0] }
      : { ...server, sentinels: nodes, name: master, ...(tls && sentinelTls) };
  return { connection, prefix, close: () => Promise.resolve() };
}

const sentinelTls = { sentinelTLS: {}, enableTLSForSentinelMode: true };

/** BullMQ opens single servers by itself, but a cluster only as a client that we own. */
function openCluster(address: RedisAddress): QueueConnection {
  const cluster = new Cluster([...address.nodes], { redisOptions: serverOptions(address) });
  // Errors reach the log through the queue and its workers.
  cluster.on('error', () => undefined);
  return {
    connection: cluster,
    prefix,
    close: async () => {
      cluster.disconnect();
    },
  };
}

/** Commands wait for a Redis that is away, for as long as it takes. */
function serverOptions({ username, password, database, tls }: RedisAddress) {
  return {
    maxRetriesPerRequest: null,
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    ...(database !== undefined && { db: database }),
    ...(tls && { tls: {} }),
  };
}
