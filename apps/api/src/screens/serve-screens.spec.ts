import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fastifyCookie from '@fastify/cookie';
import { fastify, type FastifyInstance } from 'fastify';
import { readScreens } from './read-screens.js';
import { serveScreens } from './serve-screens.js';

const browser = { accept: 'text/html,application/xhtml+xml', 'accept-encoding': 'gzip, br' };

describe('the screens', () => {
  let folder: string;
  let app: FastifyInstance;
  let address: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'screens-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), 'start page');
    writeFileSync(join(folder, 'assets/index-Ab1.js'), 'script');
    writeFileSync(join(folder, 'assets/index-Ab1.js.br'), brotliCompressSync('script'));
    writeFileSync(join(folder, 'assets/index-Ab1.js.gz'), gzipSync('script'));
    app = fastify();
    await app.register(fastifyCookie);
    app.get('/tra-cuu', () => 'another page');
    serveScreens(app, readScreens(folder));
    address = await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  const get = (url: string, headers: Record<string, string> = browser) =>
    fetch(new URL(url, address), { headers });

  it.each(['/', '/hop-viec?view=mine', '/yeu-cau/1048576', '/khong-co'])(
    'open at %s for a browser',
    async (url) => {
      const reply = await get(url);
      expect([reply.status, await reply.text()]).toEqual([200, 'start page']);
      expect(reply.headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(reply.headers.get('content-security-policy')).not.toContain('unsafe');
      expect(reply.headers.get('cache-control')).toBe('no-cache');
    },
  );

  it('have the browser of a person with a session ask at once who that is', async () => {
    const link = async (headers: Record<string, string>, url = '/') =>
      (await get(url, { ...browser, ...headers })).headers.get('link');
    const cookie = 'mb_session=token';
    expect(await link({ cookie })).toBe('</api/session>; rel=preload; as=fetch; crossorigin');
    expect(await link({})).toBeNull();
    expect(await link({ cookie }, '/assets/index-Ab1.js')).toBeNull();
  });

  it.each(['/api', '/api/nothing', '/assets/gone-Xy9.js'])('are not at %s', async (url) => {
    const reply = await get(url);
    expect(reply.status).toBe(404);
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
  });

  it('are no answer to a program that looks for something else', async () => {
    expect((await get('/hop-viec', { accept: 'application/json' })).status).toBe(404);
  });

  it('leave other pages alone', async () => {
    expect(await (await get('/tra-cuu')).text()).toBe('another page');
  });

  it.each([
    ['gzip, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('come as %s allows, and are kept for ever', async (accepted, encoding) => {
    const reply = await get('/assets/index-Ab1.js', { 'accept-encoding': accepted });
    expect(await reply.text()).toBe('script');
    expect(reply.headers.get('content-encoding')).toBe(encoding);
    expect(reply.headers.get('cache-control')).toContain('immutable');
  });

  it('are not sent again when they have not changed', async () => {
    const { headers } = await get('/');
    const again = await get('/', { ...browser, 'if-none-match': headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('are none where none were built', () => {
    expect(readScreens(join(folder, 'nowhere')).size).toBe(0);
  });
});
