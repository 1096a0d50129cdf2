import { once } from 'node:events';
import { connect } from 'node:net';
import { jest } from '@jest/globals';
import { defaultDemoPassword } from '@minhbach/identity';
import { ConsoleLogger, Logger } from '@nestjs/common';
import { Client } from 'pg';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { aSubmission } from '../../support/request-over-http.js';

/** Nobody would ever type this. */
const canary = 'chim-hoàng-yến-7f3a91';
const inAddress = encodeURIComponent(canary);

/** Makes the database repeat what it could not take, as it does with a value of the wrong kind. */
const talkativeTable = (table: string) => `
  CREATE FUNCTION repeat_${table}() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'cannot take %', row_to_json(NEW); END $$;
  CREATE TRIGGER repeat_${table} BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION repeat_${table}()`;

describe('the log', () => {
  let api: ApiUnderTest;
  let log = '';

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    await api.deploy('information-request');
    await api.cookieOf('doanhnghiep1');
    // As in production; the one of a test says what is wrong only.
    Logger.overrideLogger(new ConsoleLogger({ colors: false }));
    for (const stream of [process.stdout, process.stderr]) {
      jest.spyOn(stream, 'write').mockImplementation((text) => {
        log += text.toString();
        return true;
      });
    }
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    Logger.overrideLogger(['error', 'warn']);
    await api.stop();
  });
  beforeEach(() => {
    log = '';
  });

  it.each<[string, string, string, RegExp]>([
    [
      'came in',
      'doanhnghiep1',
      defaultDemoPassword,
      /LOG .*Signed in: person \d+ by POST \/api\/session\b/,
    ],
    [
      'did not, by his password',
      'doanhnghiep1',
      canary,
      /WARN .*\(bad-credentials\): POST \/api\/session to nobody/,
    ],
    ['is not known', canary, canary, /WARN .*\(bad-credentials\): POST \/api\/session to nobody/],
  ])('says who %s', async (_what, login, password, said) => {
    await api.signIn(login, password);

    expect(log).toMatch(said);
    expect(log).not.toContain(login);
  });

  it('says nothing of who is asked to sign in', async () => {
    expect(await api.call({ method: 'GET', url: '/api/tasks' })).toMatchObject({ status: 401 });

    expect(log).toBe('');
  });

  describe('of a database that repeats what it could not take', () => {
    beforeAll(async () => {
      const owner = new Client({ connectionString: api.database.ownerUrl });
      await owner.connect();
      for (const table of ['information_request', 'sign_in_attempt', 'session']) {
        await owner.query(talkativeTable(table));
      }
      await owner.query('ALTER TABLE published_answer RENAME TO gone');
      await owner.end();
    });

    const submission = { ...aSubmission, title: canary, purpose: { toString: canary } };
    it.each<[where: string, send: () => Promise<{ status: number }>, status: number]>([
      [
        'a body',
        () => api.post('doanhnghiep1', '/api/requests', { ...aSubmission, title: canary }),
        500,
      ],
      [
        'the depth of a body',
        () => api.post('doanhnghiep1', '/api/requests', { ...aSubmission, items: [canary] }),
        500,
      ],
      ['a body that is refused', () => api.post('doanhnghiep1', '/api/requests', submission), 422],
      [
        'a body that is no JSON',
        () => api.call({ method: 'POST', url: '/api/session', body: canary }),
        400,
      ],
      ['a password', () => api.signIn('doanhnghiep1', canary), 500],
      ['a login', () => api.signIn(canary, canary), 500],
      ['a query', () => api.call({ method: 'GET', url: `/cong-khai?q=${inAddress}` }), 500],
      ['a path', () => api.call({ method: 'GET', url: `/cong-khai/${inAddress}` }), 404],
      [
        'a cookie',
        () =>
          api.call({
            method: 'GET',
            url: '/cong-khai',
            headers: { cookie: `mb_session=${inAddress}` },
          }),
        500,
      ],
      [
        'a header',
        () =>
          api.call({
            method: 'GET',
            url: '/cong-khai',
            headers: { authorization: `Bearer ${inAddress}` },
          }),
        500,
      ],
      [
        'an address that cannot be read',
        () => api.call({ method: 'GET', url: `/%E0%A4%A?${inAddress}` }),
        400,
      ],
    ])('never says what came in %s', async (_where, send, status) => {
      const { status: answered } = await send();

      const isSaid = [canary, inAddress, canary.normalize('NFD')].some((form) =>
        log.includes(form),
      );
      expect([answered, isSaid]).toEqual([status, false]);
      expect(log.includes('ERROR')).toBe(status >= 500);
    });

    it.each<[who: string, route: string, send: () => Promise<{ status: number }>, by: RegExp]>([
      [
        'his role may not',
        'GET /api/people',
        () => api.get('doanhnghiep1', `/api/people?q=${inAddress}`),
        / to person \d+/,
      ],
      [
        'he has no session and comes from elsewhere',
        'POST /api/session',
        () =>
          api.call({
            method: 'POST',
            url: '/api/session',
            headers: { origin: 'https://chim.vn' },
            body: {},
          }),
        / to nobody/,
      ],
    ])('says who was refused what when %s', async (_why, route, send, by) => {
      const { status } = await send();

      expect(status).toBe(403);
      expect(log).toContain(`: ${route} to `);
      expect(log).toMatch(by);
      expect(log).not.toMatch(/chim/);
    });

    it('takes it for no error that somebody stops in the middle of what he sends', async () => {
      const { hostname, port } = new URL(api.url);
      const head =
        'POST /api/session HTTP/1.1\r\nhost: mau.example\r\ncontent-type: application/json';
      const socket = connect(Number(port), hostname);
      socket.write(`${head}\r\ntransfer-encoding: chunked\r\n\r\nno length of a piece\r\n`);
      socket.resume();

      await once(socket, 'close');
      // What is still to be said of it is said before the next call is answered.
      await api.get('doanhnghiep1', '/api/tasks');

      expect(log).toBe('');
    });

    it('says what was wrong all the same', async () => {
      await api.post('doanhnghiep1', '/api/requests', { ...aSubmission, title: canary });

      expect(log).toContain('cannot take');
      expect(log).toMatch(/at .+\.ts:\d+/);
    });
  });
});
