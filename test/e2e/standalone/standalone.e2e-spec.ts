import { jest } from '@jest/globals';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultDemoPassword } from '@minhbach/identity';
import { holdHttpPort } from '../../../apps/standalone/src/http-port.js';
import { readSettings } from '../../../apps/standalone/src/settings.js';
import { StandaloneFolder } from '../../support/standalone-process.js';

jest.setTimeout(120_000);

describe('the standalone service', () => {
  let folder: StandaloneFolder;

  beforeAll(async () => {
    // given a service that ran once: its environment names no locale
    folder = new StandaloneFolder();
    const { child } = await folder.serve();
    await child.stop();
  });

  afterEach(async () => {
    await folder.stop();
  });

  afterAll(async () => {
    await folder.remove();
  });

  it('keeps people signed in over a restart, makes nothing twice and tells nobody its secrets', async () => {
    // given
    const first = await folder.serve();
    const cookie = await signIn(first.url);
    await first.child.stop();

    // when: nothing is left to make
    const second = await folder.serve();
    const me = await fetch(`${second.url}/api/session`, { headers: { cookie } });

    // then
    expect(await me.json()).toMatchObject({ role: 'business' });
    expect(second.child.output).not.toContain('Deployed');
    expect(second.child.output).not.toContain('brought up to date');
    await second.child.stop();
    const heard = first.child.output + second.child.output + databaseLog();
    for (const secret of Object.values(folder.secrets)) expect(heard).not.toContain(secret);
    expect(databaseLog()).not.toContain(defaultDemoPassword);
  });

  it('stops HTTP first, then the worker, the database last', async () => {
    // given
    const { child, url } = await folder.serve();
    expect(await health(url)).toBe(200);

    // when
    const ending = await child.stop();

    // then
    expect(ending).toBe(0);
    expect(child.output).toContain('Stopping …');
    expect(child.output).not.toContain('did not stop as it should');
    expect(folder.hasServer).toBe(false);
    await expect(health(url)).rejects.toThrow('fetch failed');
    expect(databaseLog()).toMatch(/database system is shut down\s*$/);
  });

  it('stops as well in the middle of its start', async () => {
    // given
    const child = folder.launch();

    // when
    await until(() => folder.hasServer);
    const ending = await child.stop();

    // then
    expect(ending).toBe(0);
    expect(folder.hasServer).toBe(false);
  });

  it('adopts its database after it was killed', async () => {
    // given
    const first = await folder.serve();
    const postmaster = folder.postmasterPid;
    await first.child.kill();

    // when
    const second = await folder.serve();

    // then
    expect(second.child.output).toContain('The database was still running; using it.');
    expect(folder.postmasterPid).toBe(postmaster);
    expect(await health(second.url)).toBe(200);
    expect(await second.child.stop()).toBe(0);
    expect(folder.hasServer).toBe(false);
  });

  it('refuses to run twice on the same data, and says why', async () => {
    // given
    const { child, url } = await folder.serve();

    // when
    const twin = folder.launch();

    // then
    expect(await twin.ended).toBe(1);
    expect(twin.output).toContain('Another Minh Bạch is already running');
    expect(await health(url)).toBe(200);
    await child.stop();
  });

  it('serves on another port when the usual one is taken', async () => {
    // given
    const intruder = await occupy(8080);

    // when: no port is asked for
    const { child, url } = await folder.serve({ environment: { PORT: '' } });

    // then
    expect(child.output).toMatch(/Port 8080 is taken; serving on \d+\./);
    expect(await health(url)).toBe(200);
    intruder?.close();
    await child.stop();
  });

  it('does not start when the port that was asked for is taken', async () => {
    // given
    const intruder = createServer();
    await new Promise<void>((resolve) => intruder.listen(0, '127.0.0.1', resolve));
    const port = String((intruder.address() as AddressInfo).port);

    // when
    const insisting = folder.launch({ environment: { PORT: port } });

    // then
    expect(await insisting.ended).toBe(1);
    expect(insisting.output).toContain(`PORT ${port} on 127.0.0.1 is used by another program.`);
    intruder.close();
  });

  it('holds its port from the first moment, and tells whoever asks that it is starting', async () => {
    // given
    const held = await holdHttpPort(readSettings({ PORT: '0' }, folder.path), () => undefined);
    const url = `http://127.0.0.1:${String(held.port)}`;

    // when
    const early = await fetch(url);
    await held.release();

    // then
    expect(early.status).toBe(503);
    expect(await early.text()).toContain('Minh Bạch đang khởi động');
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  function databaseLog(): string {
    return readFileSync(join(folder.path, 'postgres.log'), 'utf8');
  }
});

async function health(url: string): Promise<number> {
  return (await fetch(`${url}/api/health`)).status;
}

/** Signs a business in; returns its cookie. */
async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: 'doanhnghiep1', password: defaultDemoPassword }),
  });
  expect(response.status).toBe(201);
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** Takes the port; null when some other program has it, which comes to the same. */
function occupy(port: number): Promise<Server | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(null);
    });
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}
