import { jest } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import type { Secrets } from '../../../apps/standalone/src/embedded-postgres/secrets.js';
import {
  checkDatabase,
  EmbeddedPostgres,
} from '../../../apps/standalone/src/embedded-postgres/index.js';

const SUPERVISOR = `
  const { EmbeddedPostgres } = await import(process.argv[1]);
  const server = await EmbeddedPostgres.start(process.argv[2], () => undefined);
  process.stdout.write(server.appUrl + '\\n');
  setInterval(() => undefined, 60_000);
`;

jest.setTimeout(60_000);

describe('the embedded PostgreSQL', () => {
  let folder: string;
  let said: string[];
  let running: EmbeddedPostgres[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'minh-bach-data-'));
  });

  beforeEach(() => {
    said = [];
    running = [];
  });

  afterEach(async () => {
    for (const server of running) await server.stop();
  });

  afterAll(() => {
    // As root the cluster is outside a folder that only root may enter.
    rmSync(dirname(realpathSync(join(folder, 'postgres'))), { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  });

  async function start(): Promise<EmbeddedPostgres> {
    const server = await EmbeddedPostgres.start(folder, (line) => said.push(line));
    running.push(server);
    return server;
  }

  it('makes a UTF-8, Vietnamese-ordering database with a powerless application role', async () => {
    // given a terminal without a locale
    delete process.env.LANG;
    delete process.env.LC_ALL;

    // when
    const server = await start();

    // then
    expect(server.origin).toBe('created');
    expect(await checkDatabase(server.appUrl)).toEqual([]);
  });

  it('keeps its passwords from other people', async () => {
    const server = await start();

    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
    const stored = await query<{ rolpassword: string }>(
      superuserUrl(folder, server),
      `SELECT rolpassword FROM pg_authid WHERE rolname LIKE 'minhbach%'`,
    );
    expect(stored.map((row) => row.rolpassword.split('$')[0])).toEqual([
      'SCRAM-SHA-256',
      'SCRAM-SHA-256',
    ]);
    await expect(query(server.appUrl.replace(/:\w+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(
      'password authentication failed',
    );
  });

  it('names every fault of a database that cannot hold our data', async () => {
    const server = await start();

    const faults = await checkDatabase(server.ownerUrl);

    expect(faults).toEqual([
      {
        about: 'role',
        message: expect.stringContaining('could change its own tables and history'),
      },
    ]);
  });

  it('finds its data at the second start, on the same port', async () => {
    // given
    const first = await start();
    await query(first.ownerUrl, `CREATE TABLE kept AS SELECT 'Đắk Lắk' AS place`);
    await first.stop();

    // when
    const second = await start();

    // then
    expect(second.origin).toBe('started');
    expect(second.port).toBe(first.port);
    expect(await query(second.ownerUrl, 'SELECT place FROM kept')).toEqual([{ place: 'Đắk Lắk' }]);
  });

  it('refuses a second service on the same data', async () => {
    await start();

    await expect(start()).rejects.toThrow('Another Minh Bạch is already running');
  });

  it('takes another port when its own is used by somebody else, and says so', async () => {
    // given
    const first = await start();
    await first.stop();
    const intruder = await listen(first.port);

    // when
    const second = await start().finally(() => intruder.close());

    // then
    expect(second.port).toBeGreaterThan(first.port);
    expect(said).toContainEqual(`Port ${first.port} is taken; the database uses ${second.port}.`);
    expect(await query(second.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('is adopted by the next start after its parent was killed', async () => {
    // given
    const parent = await startParent(folder);
    const before = postmasterPid(folder);
    parent.process.kill('SIGKILL');

    // when
    const server = await start();

    // then
    expect(server.origin).toBe('adopted');
    expect(server.appUrl).toBe(parent.appUrl);
    expect(postmasterPid(folder)).toBe(before);
  });

  it('outlives the signals of its parent’s terminal', async () => {
    // given
    const parent = await startParent(folder);
    const ended = new Promise((resolve) => parent.process.once('exit', resolve));

    // when
    process.kill(-Number(parent.process.pid), 'SIGINT');
    await ended;

    // then
    expect(await query(parent.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect((await start()).origin).toBe('adopted');
  });

  it('stops an orphan that does not answer and starts anew', async () => {
    // given
    const parent = await startParent(folder);
    const orphan = postmasterPid(folder);
    parent.process.kill('SIGKILL');
    process.kill(orphan, 'SIGSTOP');

    // when
    const server = await start();

    // then
    expect(server.origin).toBe('started');
    expect(postmasterPid(folder)).not.toBe(orphan);
  });

  it('does not wait for an orphan that ends meanwhile', async () => {
    // given
    const parent = await startParent(folder);
    const orphan = postmasterPid(folder);
    parent.process.kill('SIGKILL');
    process.kill(orphan, 'SIGSTOP');

    // when
    const starting = start();
    await new Promise(setImmediate);
    process.kill(orphan, 'SIGKILL');

    // then
    expect((await starting).origin).toBe('started');
    expect(said).not.toContainEqual(expect.stringContaining('without answering'));
  });

  it('is not misled by a process file whose number now belongs to another program', async () => {
    // given a crash, and a program of the same account that got the number
    const first = await start();
    const pidFile = join(folder, 'postgres', 'postmaster.pid');
    const remembered = readFileSync(pidFile, 'utf8');
    const owner = statSync(pidFile);
    await first.stop();
    const other = spawn('sleep', ['600'], { uid: owner.uid, gid: owner.gid, stdio: 'ignore' });
    writeFileSync(pidFile, remembered.replace(/^\d+/, String(other.pid)));

    // when
    const second = await start().finally(() => other.kill());

    // then
    expect(second.origin).toBe('started');
    expect(said).toContainEqual(expect.stringContaining('stopped abruptly'));
  });

  it('comes back when the server is killed under the service', async () => {
    // given
    const server = await start();

    // when
    process.kill(postmasterPid(folder), 'SIGKILL');
    await until(() => said.some((line) => line.includes('is running again')));

    // then
    expect(await query(server.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

async function query<R>(url: string, sql: string): Promise<R[]> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return (await client.query(sql)).rows as R[];
  } finally {
    await client.end();
  }
}

function superuserUrl(folder: string, server: EmbeddedPostgres): string {
  const secrets = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')) as Secrets;
  return `postgresql://postgres:${secrets.superuser}@127.0.0.1:${String(server.port)}/postgres`;
}

function postmasterPid(folder: string): number {
  return parseInt(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}

function listen(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** The compiled supervisor in a process group of its own, as a terminal would start it. */
async function startParent(folder: string): Promise<{ process: ChildProcess; appUrl: string }> {
  const compiled = join(process.cwd(), 'dist/apps/standalone/src/embedded-postgres/index.js');
  const parameters = ['--input-type=module', '--eval', SUPERVISOR, compiled, folder];
  const child = spawn(process.execPath, parameters, {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const appUrl = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => {
      resolve(line.toString().trim());
    });
    child.once('exit', (code) => {
      reject(new Error(`The parent ended with ${String(code)}.`));
    });
  });
  return { process: child, appUrl };
}
