import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import {
  EmbeddedPostgres,
  freePort,
} from '../../../../apps/standalone/src/embedded-postgres/index.js';
import { Line } from './line.js';
import { noteIn } from './note-in.js';
import { prepareHouse, type MachineClient } from './prepare-house.js';
import { Program } from './program.js';
import { KillableRedis } from './redis.js';

export type QueueKind = 'PostgreSQL' | 'Redis';

/** Of the api, which comes back on the same one: none that the system gives to anybody meanwhile. */
const firstPort = 8_260;
const workerCount = 2;
const readyMs = 90_000;

/** A whole service of one's own: PostgreSQL, perhaps Redis, an api and two workers, each on a way that can be tampered with. */
export class House {
  /** Those that are not demolished, even when they are not quite built. */
  static readonly standing = new Set<House>();
  queue: QueueKind = 'PostgreSQL';
  private port = 0;
  private redisLine: Line | null = null;
  private readonly programs: Program[] = [];
  client!: MachineClient;

  private constructor(
    readonly path: string,
    private readonly postgres: EmbeddedPostgres,
    readonly redis: KillableRedis | null,
  ) {
    House.standing.add(this);
  }

  /** A service on an empty folder; its programs do not run yet. */
  static async build(path: string): Promise<House> {
    const logs = join(path, 'logs');
    mkdirSync(logs, { recursive: true });
    const postgres = await EmbeddedPostgres.start(path, (line) => {
      noteIn(join(logs, 'postgres.log'), line);
    });
    const house = new House(path, postgres, await KillableRedis.start());
    house.port = await freePort(firstPort, '127.0.0.1');
    house.client = await prepareHouse(house.databaseUrl, postgres.ownerUrl);
    house.redisLine = house.redis && (await Line.open(house.redis.url));
    const names = [
      'api',
      ...Array.from({ length: workerCount }, (_, n) => `worker-${String(n + 1)}`),
    ];
    for (const name of names) house.programs.push(await house.program(name));
    return house;
  }

  get url(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }

  /** As the application's role, directly. */
  get databaseUrl(): string {
    return this.postgres.appUrl;
  }

  /** As somebody from whom no policy hides anything. */
  get superuserUrl(): string {
    const url = new URL(this.databaseUrl);
    const secrets = readFileSync(join(this.path, 'secrets.json'), 'utf8');
    url.username = 'postgres';
    url.password = (JSON.parse(secrets) as { superuser: string }).superuser;
    return url.href;
  }

  /** Folder with what people attach. */
  get files(): string {
    return join(this.path, 'files');
  }

  get api(): Program {
    const [api] = this.all('api');
    if (!api) throw new Error('The house has no api.');
    return api;
  }

  get workers(): readonly Program[] {
    return this.all('worker');
  }

  get everybody(): readonly Program[] {
    return this.programs;
  }

  /** The way of all programs to Redis; null when the queue is in PostgreSQL. */
  get queueLine(): Line | null {
    return this.queue === 'Redis' ? this.redisLine : null;
  }

  /** Starts whatever does not run, and waits until people are answered. */
  async open(): Promise<void> {
    for (const program of this.programs) if (!program.isRunning) program.start();
    await this.ready();
  }

  /** Stops all programs; the servers go on. */
  async close(): Promise<void> {
    await Promise.all(this.programs.map((program) => program.stop()));
  }

  async ready(): Promise<void> {
    const end = performance.now() + readyMs;
    while (performance.now() < end) {
      const answer = await fetch(`${this.url}/api/health`, {
        signal: AbortSignal.timeout(5_000),
      }).catch(() => null);
      await answer?.arrayBuffer();
      if (answer?.status === 200) return;
      if (!this.api.isRunning) throw new Error(`The api ended: ${this.api.words.slice(-2_000)}`);
      await pause(50);
    }
    throw new Error(`The api was not ready within ${String(readyMs / 1000)} s.`);
  }

  /** Kills PostgreSQL; its supervisor brings it back. */
  killPostgres(): void {
    this.signalPostgres('SIGKILL');
  }

  /** Has PostgreSQL break off everything and end; its supervisor brings it back. */
  shutPostgresDown(): void {
    this.signalPostgres('SIGINT');
  }

  /** Does what only a superuser may. */
  async asSuperuser(sql: string): Promise<void> {
    const client = new Client({ connectionString: this.superuserUrl });
    client.on('error', () => undefined);
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  async demolish(): Promise<void> {
    await Promise.all(this.programs.map((program) => program.kill()));
    await Promise.all(this.programs.map(({ database }) => database.stop()));
    await this.redisLine?.stop();
    await this.redis?.stop();
    await this.postgres.stop();
    House.standing.delete(this);
  }

  private signalPostgres(signal: NodeJS.Signals): void {
    // When it is down already, its supervisor is at it.
    const file = join(this.path, 'postgres', 'postmaster.pid');
    const pid = existsSync(file) ? parseInt(readFileSync(file, 'utf8'), 10) : NaN;
    if (pid > 1) process.kill(pid, signal);
  }

  private async program(name: string): Promise<Program> {
    const database = await Line.open(this.databaseUrl);
    return new Program({
      name,
      database,
      path: `programs/${name.split('-')[0] ?? ''}.js`,
      log: join(this.path, 'logs', `${name}.log`),
      environment: () => ({
        DATABASE_URL: database.url,
        PORT: String(this.port),
        MINHBACH_DATA: this.path,
        MINHBACH_DEMO: 'people',
        ...(this.queueLine && { QUEUE_URL: this.queueLine.url }),
      }),
    });
  }

  private all(kind: string): Program[] {
    return this.programs.filter(({ name }) => name.startsWith(kind));
  }
}
