import { SteadyClient } from '@minhbach/database';
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
  /** From now on a server that is away is not waited for; otherwise BullMQ could not be closed. */
  letGo(): void;
  /** Closes what BullMQ does not close itself. */
  close(): void;
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
    Client: SteadyClient,
    schema: queueSchema,
    migrate: false,
    max: poolSize,
    keepAlive: true,
  };
  return { connection, prefix, letGo: nothing, close: nothing };
}

function openRedis(address: RedisAddress): QueueConnection {
  const { nodes, master, tls } = address;
  const retries = new Retries();
  const server = { ...serverOptions(address), retryStrategy: retries.next };
  const letGo = () => {
    retries.stop();
  };
  if (address.kind === 'cluster') {
    // BullMQ opens single servers by itself, but a cluster only as a client that we own.
    const cluster = new Cluster([...nodes], {
      redisOptions: server,
      clusterRetryStrategy: retries.next,
    });
    // Errors reach the log through the queue and its workers.
    cluster.on('error', nothing);
    const close = () => {
      cluster.disconnect();
    };
    return { connection: cluster, prefix, letGo, close };
  }
  const connection =
    master === undefined
      ? { ...server, ...nodes[0] }
      : {
          ...server,
          sentinels: nodes,
          name: master,
          sentinelRetryStrategy: retries.next,
          ...(tls && sentinelTls),
        };
  return { connection, prefix, letGo, close: nothing };
}

const sentinelTls = { sentinelTLS: {}, enableTLSForSentinelMode: true };

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

/** When a lost connection is tried again: soon, then every second, until the process ends. */
class Retries {
  private stopped = false;

  stop(): void {
    this.stopped = true;
  }

  readonly next = (times: number): number | null =>
    this.stopped ? null : Math.min(100 * times, 1_000);
}

function nothing(): void {
  return undefined;
}
