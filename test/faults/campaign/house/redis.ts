import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { findRedisServer } from '../../../support/redis-server.js';
import { freePort } from '../../../../apps/standalone/src/embedded-postgres/index.js';

const firstPort = 16_379;

/** A Redis that keeps nothing on the disk: whatever it had is gone when it is killed. */
export class KillableRedis {
  private server: ChildProcess | null = null;

  private constructor(
    private readonly program: string,
    private readonly port: number,
    private readonly client: Redis,
  ) {}

  /** Null where this machine has no redis-server. */
  static async start(): Promise<KillableRedis | null> {
    const program = findRedisServer();
    if (program === null) return null;
    const port = await freePort(firstPort, '127.0.0.1');
    const client = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: null, lazyConnect: true });
    client.on('error', () => undefined);
    const redis = new KillableRedis(program, port, client);
    await redis.revive();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${String(this.port)}`;
  }

  async kill(): Promise<void> {
    const { server } = this;
    if (server?.exitCode !== null || server.signalCode !== null) return;
    const exit = once(server, 'exit');
    server.kill('SIGKILL');
    await exit;
  }

  async revive(): Promise<void> {
    const words = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', ''];
    this.server = spawn(this.program, words, { stdio: 'ignore', cwd: '/tmp' });
    await this.client.ping();
  }

  async flush(): Promise<void> {
    await this.client.flushall();
  }

  async stop(): Promise<void> {
    this.client.disconnect();
    await this.kill();
  }
}
