import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Redis } from 'ioredis';

/** A Redis of a test's own, empty, on a free port, with its files in a temporary folder. */
export interface RedisServer {
  readonly port: number;
  /** A Redis started as a cluster of one wants another address. */
  readonly url: string;
  /** One command with its arguments, such as `FLUSHALL`. */
  command(name: string, ...parameters: string[]): Promise<unknown>;
  stop(): Promise<void>;
}

/** Path of the redis-server program; null where there is none. */
export function findRedisServer(): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const program = join(folder, 'redis-server');
    try {
      accessSync(program, constants.X_OK);
      return program;
    } catch {
      // The next folder may have it.
    }
  }
  return null;
}

export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  return startServer(port, `redis://127.0.0.1:${String(port)}`, []);
}

const slots = 16_384;

/** A cluster of so many nodes without replicas, each with its share of the keys; the first one alone has the address of all. */
export async function startRedisCluster(count = 1): Promise<readonly RedisServer[]> {
  const ports: number[] = [];
  while (ports.length < count) {
    const port = await freePort(20_000);
    if (!ports.includes(port)) ports.push(port);
  }
  const hosts = ports.map((port) => `127.0.0.1:${String(port)}`).join(',');
  const settings = ['cluster-enabled yes', 'cluster-announce-ip 127.0.0.1'];
  const nodes = await Promise.all(
    ports.map(async (port) => startServer(port, `redis://${hosts}?cluster`, settings)),
  );
  const share = Math.ceil(slots / count);
  for (const [index, node] of nodes.entries()) {
    const last = Math.min(slots, (index + 1) * share) - 1;
    await node.command('CLUSTER', 'ADDSLOTSRANGE', String(index * share), String(last));
    for (const port of ports) await node.command('CLUSTER', 'MEET', '127.0.0.1', String(port));
  }
  for (const node of nodes)
    await until(async () => String(await node.command('CLUSTER', 'INFO')).includes('_state:ok'));
  return nodes;
}

/** A Redis that copies another one. */
export async function startReplica(master: RedisServer): Promise<RedisServer> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${String(port)}`;
  return startServer(port, url, [`replicaof 127.0.0.1 ${String(master.port)}`]);
}

/** A Sentinel that knows the given Redis as its master `main`, and takes it for lost after half a second. */
export async function startSentinel(master: RedisServer): Promise<RedisServer> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${String(port)}?sentinel=main`;
  const monitor = `sentinel monitor main 127.0.0.1 ${String(master.port)} 1`;
  const settings = [monitor, 'sentinel down-after-milliseconds main 500'];
  return startServer(port, url, settings, ['--sentinel']);
}

async function startServer(
  port: number,
  url: string,
  settings: readonly string[],
  parameters: readonly string[] = [],
): Promise<RedisServer> {
  const program = findRedisServer();
  if (program === null) throw new Error('no redis-server on the PATH');
  const folder = mkdtempSync(join(tmpdir(), 'minhbach-redis-'));
  const file = join(folder, 'redis.conf');
  const common = [`port ${String(port)}`, 'bind 127.0.0.1', `dir ${folder}`];
  const memoryOnly = parameters.length > 0 ? [] : ['save ""', 'appendonly no'];
  writeFileSync(file, [...common, ...memoryOnly, ...settings, ''].join('\n'));
  const server = spawn(program, [file, ...parameters], { stdio: 'ignore' });
  const client = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  await Promise.race([client.ping(), failure(server)]);
  return {
    port,
    url,
    command: async (name, ...rest) => client.call(name, ...rest),
    stop: async () => {
      client.disconnect();
      await ended(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function failure(server: ChildProcess): Promise<never> {
  const [code] = (await once(server, 'exit')) as [number | null];
  throw new Error(`redis-server ended with ${String(code)} instead of serving`);
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  server.kill('SIGKILL');
  await exit;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setImmediate(resolve));
}

/** A port that nobody uses now; below `limit` when given, since a cluster needs the one 10,000 above too. */
async function freePort(limit = Infinity): Promise<number> {
  const wanted = limit === Infinity ? 0 : limit - 1 - Math.floor(Math.random() * 5_000);
  const probe = createServer();
  probe.listen(wanted, '127.0.0.1');
  try {
    await once(probe, 'listening');
  } catch {
    return freePort(limit);
  }
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
