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

  it.each([
    ['goes on after 119 minutes in which nobody used it', 'last_seen_at', '119 minutes', 200],
    ['ends after two hours in which nobody used it', 'last_seen_at', '120 minutes', 401],
    ['goes on for not quite twelve hours if it is used', 'expires_at', '11 hours 59 minutes', 200],
    ['ends after twelve hours though it is used', 'expires_at', '12 hours', 401],
  ])('%s', async (_what, column, ago, status) => {
    const cookie = sessionCookieOf((await api.signIn('xuly.stc')).headers);

    await api.query(`UPDATE session SET ${column} = ${column} - $1::interval`, [ago]);

    expect((await whoAmI(cookie)).status).toBe(status);
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

  describe('in several browsers', () => {
    const login = 'vanthu.stp';
    const signedIn = async (browser: string) => {
      const { headers } = await api.call({
        ...{ method: 'POST' as const, url: '/api/session' },
        ...{ body: { login, password: defaultDemoPassword }, headers: { 'user-agent': browser } },
      });
      return sessionCookieOf(headers);
    };
    const call = async (method: 'GET' | 'DELETE', cookie: string, id = '') =>
      api.call({ method, url: `/api/sessions${id && `/${id}`}`, headers: { cookie } });
    const sessionsOf = async (cookie: string) =>
      (await call('GET', cookie)).body.items as {
        id: string;
        browser: string;
        isCurrent: boolean;
      }[];

    it('is told to the person himself, and tells no token', async () => {
      const [office, home] = [await signedIn('Firefox'), await signedIn('x'.repeat(400))];

      expect(await sessionsOf(office)).toMatchObject([
        { browser: 'x'.repeat(300), isCurrent: false },
        { browser: 'Firefox', isCurrent: true },
      ]);
      const { text } = await call('GET', home);
      expect(text).not.toContain(home.split('=')[1]);
    });

    it('is ended one by one or everywhere else, at once', async () => {
      // given
      const [here, there, elsewhere] = [
        await signedIn('a'),
        await signedIn('b'),
        await signedIn('c'),
      ];
      const id = (await sessionsOf(there)).find(({ isCurrent }) => isCurrent)?.id ?? '';
      const other = sessionCookieOf((await api.signIn('thuquy.stp')).headers);
      expect((await call('DELETE', other, id)).status).toBe(404);

      // when one is ended, then only that one
      expect((await call('DELETE', here, id)).status).toBe(204);
      expect((await whoAmI(there)).status).toBe(401);
      expect((await whoAmI(elsewhere)).status).toBe(200);
      expect((await call('DELETE', here, id)).status).toBe(404);

      // when all others are
      expect((await call('DELETE', here)).status).toBe(204);
      expect((await whoAmI(elsewhere)).status).toBe(401);
      expect((await whoAmI(other)).status).toBe(200);
      expect(await sessionsOf(here)).toHaveLength(1);
    });
  });

  describe('while a stranger guesses', () => {
    const owner = 'xuly.stp';
    let browser: string;

    beforeAll(async () => {
      const { cookies } = await api.signIn(owner);
      browser = cookieNamed('mb_browser', cookies);
      for (let failure = 1; failure <= 12; failure++) await api.signIn(owner, 'sai');
    });

    const signInThere = async (login: string, password: string, cookie: string) =>
      api.call({
        ...{ method: 'POST', url: '/api/session' },
        ...{ body: { login, password }, headers: { cookie } },
      });

    it('keeps him waiting, and the owner in a browser that was never his', async () => {
      expect((await api.signIn(owner)).status).toBe(429);
      const other = cookieNamed('mb_browser', (await api.signIn('giamsat')).cookies);
      expect((await signInThere(owner, defaultDemoPassword, other)).status).toBe(429);
      expect((await signInThere(owner, defaultDemoPassword, 'mb_browser=made-up')).status).toBe(
        429,
      );
    });

    it('keeps the owner out of no browser in which he has signed in', async () => {
      const { status, cookies } = await signInThere(owner, defaultDemoPassword, browser);
      expect(status).toBe(201);
      expect(cookieNamed('mb_browser', cookies)).toBe(browser);
    });

    it('knows a browser for half a year', async () => {
      await api.query(
        `UPDATE known_browser SET known_since = known_since - interval '180 days'
         WHERE person_key = (SELECT person_key FROM account WHERE login = $1)`,
        [owner],
      );
      expect((await signInThere(owner, defaultDemoPassword, browser)).status).toBe(429);
      await api.query('UPDATE known_browser SET known_since = now()');
      expect((await signInThere(owner, defaultDemoPassword, browser)).status).toBe(201);
    });

    it('counts what is guessed in a known browser, and there alone', async () => {
      for (let failure = 1; failure <= 10; failure++) {
        expect((await signInThere(owner, 'sai', browser)).status).toBe(401);
      }
      expect((await signInThere(owner, defaultDemoPassword, browser)).status).toBe(429);
      expect((await signInThere('daumoi.stp', defaultDemoPassword, browser)).status).toBe(201);
    });

    it('gives a cookie that goes along with signing in only', async () => {
      const { cookies } = await api.signIn('doanhnghiep1');
      expect(cookies[1]).toMatch(
        /^mb_browser=[\w-]{43}; Max-Age=15552000; Path=\/api\/session; HttpOnly; SameSite=Strict$/,
      );
    });
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

/** A cookie that a reply sets, as a browser would send it back. */
function cookieNamed(name: string, cookies: readonly string[]): string {
  return cookies.find((each) => each.startsWith(`${name}=`))?.split(';', 1)[0] ?? '';
}
