import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultDemoPassword as password } from '@minhbach/identity';
import { signs } from '@minhbach/runtime';
import { TOTP } from 'otpauth';
import { ApiUnderTest, sessionCookieOf, type Reply } from '../../support/api-under-test.js';
import { answerRequest, submitRequest, taskAt } from '../../support/request-over-http.js';

const signer = 'lanhdao.vpubnd';
const reception = 'tiepnhan.vpubnd';
const root = '/api/session/proof';
const minute = 60;
const limit = 10 * minute;

describe('a proof of who signs', () => {
  let api: ApiUnderTest;
  let calls = 0;
  /** A task that nobody comes to sign. */
  let waiting: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-11-02', '08:00'] });
    await api.deploy('information-request');
    waiting = await taskOf('sign', signer);
  });
  afterAll(async () => api.stop());

  /** A session of his own for a test, so many seconds after its owner last showed that it is he. */
  const sessionOf = async (login: string, seconds: number, code?: string) => {
    const body = { login, password, code };
    const reply = await api.call({ method: 'POST', url: '/api/session', body });
    const cookie = sessionCookieOf(reply.headers);
    await api.query(
      `UPDATE session SET proved_at = proved_at - make_interval(secs => $2)
       WHERE token_hash = sha256($1::bytea)`,
      [Buffer.from(cookie.split('=')[1] ?? ''), seconds],
    );
    return cookie;
  };
  const post = async (cookie: string, url: string, body: object, once = String(++calls)) =>
    api.call({ method: 'POST', url, body, headers: { cookie, 'idempotency-key': once } });
  const prove = async (cookie: string, shown: object) => post(cookie, root, shown);

  /** A request at one of its steps, whose task is taken by whoever does it. */
  const taskOf = async (elementId: string, login: string) => {
    const request = await submitRequest(api);
    await answerRequest(api, request, elementId);
    const task = `/api/tasks/${await taskAt(api, request, elementId, login)}`;
    await api.post(login, `${task}/claim`, {});
    return task;
  };
  const sign = async (cookie: string, task: string, once?: string) =>
    post(cookie, `${task}/completion`, { variables: { decision: 'sign' } }, once);

  it.each([
    ['a little more than ten minutes ago', limit + 5],
    ['an hour and a half ago', 90 * minute],
  ])('is asked for anew where one was given %s, and nothing has happened', async (_, seconds) => {
    const cookie = await sessionOf(signer, seconds);
    const before = await api.rowCounts();

    expect(await sign(cookie, waiting)).toMatchObject({
      status: 403,
      body: { type: 'urn:minhbach:problem:proof-needed', code: 'proof-needed' },
    });
    expect(await api.rowCounts()).toEqual(before);
    expect((await api.get(signer, waiting)).status).toBe(200);
  });

  it('is enough for a little less than ten minutes', async () => {
    const task = await taskOf('sign', signer);
    expect((await sign(await sessionOf(signer, limit - 5), task)).status).toBe(200);
  });

  it('is given with the password, and what was refused is sent again under the same key', async () => {
    // given
    const task = await taskOf('sign', signer);
    const cookie = await sessionOf(signer, limit + 5);
    const once = 'one-signature';
    expect(await sign(cookie, task, once)).toMatchObject(refusal(403, 'proof-needed'));

    // when it is none
    expect(await prove(cookie, { password: 'sai' })).toMatchObject(refusal(403, 'wrong-password'));
    expect(await sign(cookie, task, once)).toMatchObject(refusal(403, 'proof-needed'));

    // when it is one of another session, or of another person
    for (const login of [signer, 'lanhdao.stc']) {
      const other = await sessionOf(login, limit + 5);
      expect((await prove(other, { password })).status).toBe(204);
    }
    expect(await sign(cookie, task, once)).toMatchObject(refusal(403, 'proof-needed'));

    // when it is his and here
    expect((await prove(cookie, { password })).status).toBe(204);
    expect((await sign(cookie, task, once)).status).toBe(200);
  });

  it('is asked of nobody whose signature is refused anyway', async () => {
    const cookie = await sessionOf(signer, limit + 5);
    const without = await post(cookie, `${waiting}/completion`, { variables: {} });
    expect(without).toMatchObject(refusal(422, 'validation-failed'));
    const stranger = await sessionOf('lanhdao.stc', limit + 5);
    expect(await sign(stranger, waiting)).toMatchObject(refusal(404, 'not-found'));
  });

  it('is not asked for where nobody signs', async () => {
    const task = await taskOf('register', reception);
    const cookie = await sessionOf(reception, 90 * minute);
    expect((await post(cookie, `${task}/completion`, { variables: {} })).status).toBe(200);
  });

  it('is nothing to guess at: it is counted with signing in, whatever comes of it', async () => {
    const login = 'lanhdao.stp';
    const cookie = await sessionOf(login, limit + 5);
    const guesses = Array.from({ length: 12 }, async () => prove(cookie, { password: 'sai' }));
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);

    expect(statuses.filter((status) => status === 403)).toHaveLength(10);
    expect(await prove(cookie, { password })).toMatchObject(refusal(429, 'too-many-attempts'));
    expect((await api.signIn(login)).status).toBe(429);
    expect(
      (await api.call({ method: 'GET', url: '/api/session', headers: { cookie } })).status,
    ).toBe(200);
  });

  it('is for those who are signed in', async () => {
    expect((await api.call({ method: 'POST', url: root, body: { password } })).status).toBe(401);
  });

  describe('of somebody with a second factor', () => {
    const login = 'lanhdao.sxd';
    let secret: string;
    let recoveryCodes: string[];
    let cookie: string;

    const codeOf = (halfMinutes: number) =>
      new TOTP({ secret }).generate({ timestamp: Date.now() + halfMinutes * 30_000 });

    beforeAll(async () => {
      const begun = await api.post(login, '/api/second-factor', { password });
      secret = String(begun.body.text);
      const { body } = await api.post(login, '/api/second-factor/confirmation', {
        code: codeOf(-1),
      });
      recoveryCodes = body.recoveryCodes as string[];
      cookie = await sessionOf(login, limit + 5, recoveryCodes[0]);
    });

    it.each<[string, () => object, number, string | undefined]>([
      ['not the password', () => ({ password }), 403, 'second-factor-needed'],
      ['nor nothing', () => ({}), 403, 'second-factor-needed'],
      ['nor a wrong code', () => ({ code: '000000' }), 403, 'wrong-code'],
      ['but a code of the app', () => ({ code: codeOf(0) }), 204, undefined],
      ['that was not used before', () => ({ code: codeOf(0) }), 403, 'wrong-code'],
      ['or a recovery code', () => ({ code: recoveryCodes[1] }), 204, undefined],
      ['that was not used before either', () => ({ code: recoveryCodes[1] }), 403, 'wrong-code'],
    ])('is %s', async (_, shown, status, code) => {
      const isProven = await proofsOf(cookie);
      expect(await prove(cookie, shown())).toMatchObject(refusal(status, code));
      expect((await proofsOf(cookie)) > isProven).toBe(status === 204);
    });

    const proofsOf = async (of: string) => {
      const [row] = await api.query<{ at: string }>(
        'SELECT proved_at::text AS at FROM session WHERE token_hash = sha256($1::bytea)',
        [Buffer.from(of.split('=')[1] ?? '')],
      );
      return row?.at ?? '';
    };
  });
});

describe('the forms of what is decided for an agency', () => {
  const decisive = /(^|\/)(sign|approve-[\w-]+|decide-[\w-]+|[\w-]+-decision)\.schema\.json$/;
  const files = readdirSync('workflows', { recursive: true, encoding: 'utf8' });

  it.each(files.filter((file) => decisive.test(file)))('say that somebody signs: %s', (file) => {
    const form = readFileSync(join('workflows', file), 'utf8');
    expect(signs(JSON.parse(form) as Record<string, unknown>)).toBe(true);
  });
});

function refusal(status: number, code: string | undefined): Partial<Reply> {
  return { status, body: code === undefined ? {} : expect.objectContaining({ code }) };
}
