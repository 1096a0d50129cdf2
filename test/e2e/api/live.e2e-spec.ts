import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { createApiApp } from '../../../apps/api/src/create-api-app.js';
import { ApiUnderTest, sessionCookieOf } from '../../support/api-under-test.js';
import { LiveStream } from '../../support/live-stream.js';
import { submitRequest, taskAt } from '../../support/request-over-http.js';
import { until } from '../../support/until.js';

const reception = 'tiepnhan.vpubnd';

describe('live updates', () => {
  let api: ApiUnderTest;
  const streams: LiveStream[] = [];

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    await api.deploy('information-request');
  });
  afterEach(() => {
    for (const stream of streams.splice(0)) stream.close();
  });
  afterAll(async () => api.stop());

  const listen = async (as: string, from?: { last?: string; url?: string }) => {
    const stream = await LiveStream.open(api, as, from);
    streams.push(stream);
    return stream;
  };

  it('tell that a request came, and that a colleague took its task', async () => {
    const office = await listen(reception);
    const request = await submitRequest(api);
    await office.hears(request);
    expect(office.requests()).toContain(request);

    const before = office.requests().length;
    const task = await taskAt(api, request, 'register', reception);
    await api.post(reception, `/api/tasks/${task}/claim`, {});
    await until('it hears of the claim', async () => office.requests().length > before);
  });

  it('tell each person of what he may see, and keys alone', async () => {
    const hearers = ['doanhnghiep1', 'doanhnghiep2', 'tiepnhan.stc', 'giamsat', reception];
    const opened = await Promise.all(hearers.map(async (as) => listen(as)));
    const request = await submitRequest(api);
    await Promise.all([0, 3, 4].map(async (index) => opened[index]?.hears(request)));
    const told = opened.map((stream) => stream.requests().includes(request));
    expect(told).toEqual([true, false, false, true, true]);
  });

  it('are the same whichever process one is connected to', async () => {
    const other = await createApiApp({
      databaseUrl: api.database.url,
      files: { url: 'file:///tmp/minhbach-unused' },
      silent: true,
    });
    await other.listen(0, '127.0.0.1');
    const stream = await listen(reception, { url: await other.getUrl() });
    const request = await submitRequest(api);
    await stream.hears(request);
    expect(stream.requests()).toContain(request);

    // and it stops although somebody listens
    await other.close();
    await until('the stream ends', async () => stream.ended);
  });

  it('lose nothing that happened while the connection was broken', async () => {
    const first = await listen(reception);
    await until('it is ready', async () => first.events.length > 0);
    const last = first.events.at(-1)?.id ?? '';
    first.close();
    const missed = await Promise.all(Array.from({ length: 5 }, async () => submitRequest(api)));

    const again = await listen(reception, { last });
    for (const request of missed) await again.hears(request);
    expect(again.requests()).toEqual(expect.arrayContaining(missed));
  });

  it('have everything read anew by who was away for too long', async () => {
    const stream = await listen(reception, { last: '2020-01-01T00:00:00.000Z' });
    await until('it is told', async () => stream.events.length > 1);
    expect(stream.events.map(({ type }) => type)).toContain('everything');
  });

  describe('end within a second, whichever process one is connected to, when', () => {
    const login = 'daumoi.vpubnd';
    let other: NestFastifyApplication;

    beforeAll(async () => {
      other = await createApiApp({
        databaseUrl: api.database.url,
        files: { url: 'file:///tmp/minhbach-unused' },
        silent: true,
      });
      await other.listen(0, '127.0.0.1');
    });
    afterAll(async () => other.close());

    it.each<[string, (cookie: string) => Promise<{ readonly status: number }>]>([
      [
        'he signs out',
        async (cookie) => api.call({ method: 'DELETE', url: '/api/session', headers: { cookie } }),
      ],
      [
        'he ends all sessions but another',
        async () => api.call({ method: 'DELETE', url: '/api/sessions', as: login }),
      ],
      [
        'an administrator blocks his account',
        async () => {
          const { body } = await api.get(login, '/api/session');
          const reason = { reason: 'Nghỉ việc' };
          return api.post('quantri', `/api/people/${String(body.id)}/blocking`, reason);
        },
      ],
    ])('%s', async (_, end) => {
      // given
      const cookie = sessionCookieOf((await api.signIn(login)).headers);
      const cookieOf = async () => cookie;
      const opened = await Promise.all(
        [api.url, api.url, await other.getUrl()].map(async (url) =>
          LiveStream.open({ cookieOf, url }, login),
        ),
      );
      streams.push(...opened);
      const bystander = await listen(reception);
      await until('all are ready', async () => opened.every(({ events }) => events.length > 0));

      // when
      expect((await end(cookie)).status).toBeLessThan(300);
      const began = performance.now();
      await until('the streams end', async () => opened.every(({ ended }) => ended));

      // then: long before a heartbeat, at which they would end by themselves
      expect(performance.now() - began).toBeLessThan(10_000);
      expect(bystander.ended).toBe(false);
    });
  });

  it('leave room for calls, however many are open', async () => {
    await Promise.all(Array.from({ length: 24 }, async () => listen(reception)));
    expect((await api.get(reception, '/api/tasks')).status).toBe(200);
  });

  it('are for those who are signed in, and kept by no proxy', async () => {
    expect((await api.call({ method: 'GET', url: '/api/live' })).status).toBe(401);
    const headers = { cookie: await api.cookieOf(reception) };
    const reply = await fetch(`${api.url}/api/live`, { headers });
    expect(reply.headers.get('content-type')).toContain('text/event-stream');
    expect(reply.headers.get('x-accel-buffering')).toBe('no');
    expect(reply.headers.get('cache-control')).toContain('no-transform');
    await reply.body?.cancel();
  });

  // The last, as what it leaves behind happens for another minute.
  it('lose nothing while many other instances change', async () => {
    const stream = await listen(reception);
    const everything = () => stream.events.filter(({ type }) => type === 'everything').length;

    // when many do
    await changeOthers(1, 4_000);
    await until('it is told of them', async () => everything() > 0);
    const request = await submitRequest(api);

    // then it is named among them
    await stream.hears(request);

    // when too many do
    await changeOthers(4_001, 6_000);
    await submitRequest(api);

    // then everything is to be read again
    const toldBefore = everything();
    await until('it is told again', async () => everything() > toldBefore + 1);
    expect(stream.requests()).toContain(request);
  });

  const changeOthers = async (first: number, last: number) =>
    api.app.get(DataSource).query<unknown>(
      `INSERT INTO history (root_key, seq, at, actor, trigger, records, hash)
       SELECT key, 1, clock_timestamp() + interval '1 minute', 'system', 'start', '[]', ''
       FROM generate_series($1::integer, $2::integer) key`,
      [first, last],
    );
});
