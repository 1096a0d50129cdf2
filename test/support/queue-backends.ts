import { findRedisServer, startRedis } from './redis-server.js';

/** A queue that the service can ring its bells with. */
interface QueueBackend {
  readonly name: string;
  readonly available: boolean;
  /** `queueUrl` is what the apps are given; PostgreSQL needs none. */
  start(): Promise<StartedQueue>;
}

export interface StartedQueue {
  readonly queueUrl?: string;
  /** Loses everything in the queue; on PostgreSQL its tables are emptied instead. */
  readonly empty?: () => Promise<unknown>;
  stop(): Promise<void>;
}

/** Both backends: `describe.each(availableQueueBackends())('… on $name', ({ start }) => …)`. */
export const queueBackends: readonly QueueBackend[] = [
  { name: 'PostgreSQL', available: true, start: () => Promise.resolve({ stop: nothing }) },
  {
    name: 'Redis',
    available: findRedisServer() !== null,
    start: async () => {
      const server = await startRedis();
      return {
        queueUrl: server.url,
        empty: () => server.command('FLUSHALL'),
        stop: () => server.stop(),
      };
    },
  },
];

/** Those that this machine has; says which it leaves out, and why. */
export function availableQueueBackends(): readonly QueueBackend[] {
  for (const { name } of queueBackends.filter(({ available }) => !available)) {
    process.stderr.write(`No ${name.toLowerCase()}-server on the PATH: not tested on ${name}.\n`);
  }
  return queueBackends.filter(({ available }) => available);
}

function nothing(): Promise<void> {
  return Promise.resolve();
}
