import { UnitOfWork } from '@minhbach/database';
import { defaultDemoPassword } from '@minhbach/identity';
import { ApiUnderTest, sessionCookieOf } from '../../support/api-under-test.js';

describe('signing in', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
  });
  afterAll(async () => api.stop());

  const whoAmI = async (cookie: string) =>
    api.call({ method: 'GET', url: '/api/session', headers: { cookie } });

  it.each([
    ['tiepnhan.vpubnd', 'officer', ['vpubnd:reception']],
    ['  TIEPNHAN.vpubnd ', 'officer', ['vpubnd:reception']],
    ['lanhdao.stc', 'head', ['stc:approver', 'stc:head']],
    ['giamdoc.ttcntt', 'head', ['ttcntt:head']],
    ['giamsat', 'supervisor', ['pc:supervisor']],
    ['quantri', 'admin', ['pc:admin']],
    ['doanhnghiep1', 'business', []],
  ])('as %s gives a %s with the groups %j', async (login, role, groups) => {
    const { status, body, headers } = await api.signIn(login);
    expect(status).toBe(201);
    expect(body).toMatchObject({ role, groups });
    expect((await whoAmI(sessionCookieOf(headers))).body).toEqual(body);
  });

  it.each([
    ['a wrong password', 'tiepnhan.vpubnd', 'sai', 401, 'bad-credentials'],
    ['an unknown login', 'nobody', defaultDemoPassword, 401, 'bad-credentials'],
    ['an empty password', 'tiepnhan.vpubnd', '', 422, 'validation-failed'],
  ])('with %s is refused', async (_what, login, password, status, code) => {
    const reply = await api.signIn(login, password);
    expect(reply).toMatchObject({ status, body: { status, code } });
    expect(reply.headers['set-cookie']).toBeUndefined();
  });

  it('names the business that a person acts for', async () => {
    const { body } = await api.signIn('doanhnghiep1');
    expect(body.organisation).toMatchObject({ taxCode: '9900000011' });
  });

  it('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const { headers } = await api.signIn('doanhnghiep1');
    expect(String(headers['set-cookie'])).toMatch(
      /^mb_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it('ends with signing out', async () => {
    const cookie = sessionCookieOf((await api.signIn('doanhnghiep1')).headers);
    const out = await api.call({ method: 'DELETE', url: '/api/session', headers: { cookie } });
    expect(out.status).toBe(204);
    expect((await whoAmI(cookie)).status).toBe(401);
  });

  it('gives everybody his own session, however many ask at once', async () => {
    const logins = ['doanhnghiep1', 'tiepnhan.vpubnd', 'giamsat', 'doanhnghiep1', 'quantri'];
    const replies = await Promise.all(logins.map(async (login) => api.signIn(login)));
    const cookies = replies.map(({ headers }) => sessionCookieOf(headers));
    const calls = Array.from({ length: 8 }).flatMap(() => [...cookies, 'mb_session=unknown']);
    const found = await Promise.all(calls.map(whoAmI));
    const people = [...replies.map(({ body }) => body.id), undefined];
    expect(found.map(({ body }) => body.id)).toEqual(
      calls.map((_, index) => people[index % people.length]),
    );
  });

  it('does not wait for whoever holds the row of a session', async () => {
    const cookie = sessionCookieOf((await api.signIn('doanhnghiep1')).headers);
    await api.app.get(UnitOfWork).run(async (tx) => {
      await tx.query("UPDATE session SET last_seen_at = now() - interval '2 minutes'");
    });
    await api.app.get(UnitOfWork).run(async (tx) => {
      await tx.query('SELECT FROM session FOR UPDATE');
      expect((await whoAmI(cookie)).status).toBe(200);
    });
  });

  it('again replaces the session that the browser had', async () => {
    const before = sessionCookieOf((await api.signIn('doanhnghiep1')).headers);
    const again = await api.call({
      method: 'POST',
      url: '/api/session',
      body: { login: 'doanhnghiep2', password: defaultDemoPassword },
      headers: { cookie: before },
    });
    expect((await whoAmI(before)).status).toBe(401);
    expect((await whoAmI(sessionCookieOf(again.headers))).status).toBe(200);
  });

  it('is refused after ten failures, even with the right password', async () => {
    for (let failure = 1; failure <= 10; failure++) {
      expect((await api.signIn('tiepnhan.stp', 'sai')).status).toBe(401);
    }
    const reply = await api.signIn('tiepnhan.stp');
    expect(reply).toMatchObject({ status: 429, body: { code: 'too-many-attempts' } });
  });

  it('is not used up by success', async () => {
    for (let success = 1; success <= 12; success++) {
      expect((await api.signIn('tiepnhan.sxd')).status).toBe(201);
    }
  });

  it.each([
    ['another site', 'https://evil.example', 403],
    ['nowhere', 'null', 403],
    ['our own page', 'ours', 201],
  ])('from %s (%s) is answered with %i', async (_what, origin, status) => {
    const reply = await api.call({
      method: 'POST',
      url: '/api/session',
      body: { login: 'doanhnghiep1', password: defaultDemoPassword },
      headers: { origin: origin === 'ours' ? api.url : origin },
    });
    expect(reply.status).toBe(status);
  });
});
