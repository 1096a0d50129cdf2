import { Accounts, defaultDemoPassword as password } from '@minhbach/identity';
import { TOTP } from 'otpauth';
import { ApiUnderTest, sessionCookieOf, type Reply } from '../../support/api-under-test.js';

const root = '/api/second-factor';

/** The code that the app shows so many half minutes from now. The service takes those of the one before and after. */
function codeOf(secret: string, halfMinutes = 0): string {
  return new TOTP({ secret }).generate({ timestamp: Date.now() + halfMinutes * 30_000 });
}

describe('a second factor', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
  });
  afterAll(async () => api.stop());

  const signIn = async (login: string, code?: string) =>
    api.call({ method: 'POST', url: '/api/session', body: { login, password, code } });
  const beginFor = async (login: string): Promise<string> => {
    const { body } = await api.post(login, root, { password });
    return String(body.text);
  };
  /** Sets it up with the code of now. */
  const setUpFor = async (login: string) => {
    const secret = await beginFor(login);
    const { body } = await api.post(login, `${root}/confirmation`, { code: codeOf(secret) });
    return { secret, recoveryCodes: body.recoveryCodes as string[] };
  };
  const standingOf = async (login: string) => (await api.get(login, root)).body;

  it('is nothing that is asked for until a code of the app was entered', async () => {
    const login = 'xuly.vpubnd';
    const { status, body } = await api.post(login, root, { password });
    expect(status).toBe(201);
    expect(body.address).toMatch(
      /^otpauth:\/\/totp\/Minh%20B%E1%BA%A1ch:xuly\.vpubnd\?.*secret=[A-Z2-7]{32}/,
    );

    expect((await signIn(login)).status).toBe(201);
    expect(await standingOf(login)).toMatchObject({ since: null, isRequired: false });
  });

  it('needs the password to be set up', async () => {
    const reply = await api.post('xuly.vpubnd', root, { password: 'sai' });
    expect(reply).toMatchObject({ status: 403, body: { code: 'wrong-password' } });
  });

  it('is asked for at every sign-in from then on', async () => {
    // given
    const login = 'doanhnghiep1';
    const { secret, recoveryCodes } = await setUpFor(login);
    expect(recoveryCodes).toHaveLength(10);
    expect(await standingOf(login)).toMatchObject({
      since: expect.any(String),
      recoveryCodesLeft: 10,
    });

    // then
    expect(await signIn(login)).toMatchObject({
      status: 401,
      body: { code: 'second-factor-needed' },
    });
    expect(await signIn(login, '000000')).toMatchObject({
      status: 401,
      body: { code: 'wrong-code' },
    });
    expect((await signIn(login, codeOf(secret, 1))).body).toMatchObject({ hasSecondFactor: true });
  });

  it('is not asked for, nor told of, where the password is wrong', async () => {
    const login = 'xuly.sxd';
    await setUpFor(login);
    expect(await api.signIn(login, 'sai')).toMatchObject({ body: { code: 'bad-credentials' } });
  });

  it('takes each code once, also when it comes twice at the same moment', async () => {
    const login = 'tiepnhan.sxd';
    const { secret } = await setUpFor(login);
    const code = codeOf(secret, 1);

    const replies = await Promise.all([signIn(login, code), signIn(login, code)]);

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 401]);
  });

  it.each([
    ['of five minutes ago', -10],
    ['of in five minutes', 10],
  ])('takes no code %s', async (_, halfMinutes) => {
    const login = 'vanthu.sxd';
    await api.query('DELETE FROM second_factor');
    const { secret } = await setUpFor(login);
    expect((await signIn(login, codeOf(secret, halfMinutes))).status).toBe(401);
  });

  describe('whose phone is lost', () => {
    const login = 'lanhdao.sxd';
    let codes: string[];
    beforeAll(async () => {
      ({ recoveryCodes: codes } = await setUpFor(login));
    });

    it('is replaced by a recovery code, each once and however it is typed', async () => {
      const [first = ''] = codes;
      expect((await signIn(login, ` ${first.toUpperCase().replace('-', ' ')}`)).status).toBe(201);
      expect((await signIn(login, first)).status).toBe(401);
      expect(await standingOf(login)).toMatchObject({ recoveryCodesLeft: 9 });
    });

    it('has the older codes replaced by new ones', async () => {
      const [, second = '', third = ''] = codes;
      const { body } = await api.post(login, `${root}/recovery-codes`, { code: second });
      expect(body.recoveryCodes).toHaveLength(10);
      expect((await signIn(login, third)).status).toBe(401);
      codes = body.recoveryCodes as string[];
    });

    it('is taken away with a code', async () => {
      expect((await api.post(login, `${root}/removal`, { code: 'abcde-fghjk' })).status).toBe(403);
      expect((await api.post(login, `${root}/removal`, { code: codes[0] ?? '' })).status).toBe(204);
      expect((await signIn(login)).status).toBe(201);
    });
  });

  it('lets nobody guess: after ten wrong codes even the right one waits', async () => {
    const login = 'tiepnhan.stc';
    const secret = await beginFor(login);
    const guesses = Array.from({ length: 12 }, async () =>
      api.post(login, `${root}/confirmation`, { code: '000000' }),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 403).length).toBeLessThanOrEqual(9);
    const reply = await api.post(login, `${root}/confirmation`, { code: codeOf(secret) });
    expect(reply).toMatchObject({ status: 429, body: { code: 'too-many-attempts' } });
  });

  it('keeps its secret from whoever reads the database', async () => {
    const secret = await beginFor('xuly.stc');
    const [row] = await api.query<{ all: string }>(
      `SELECT string_agg(f::text, ' ') AS all FROM second_factor f`,
    );
    const bytes = new TOTP({ secret }).secret.hex.toLowerCase();
    expect(row?.all).not.toContain(bytes);
  });

  it('is reset by an operator, and the person signed out everywhere', async () => {
    const login = 'lanhdao.stc';
    await setUpFor(login);
    const accounts = api.app.get(Accounts, { strict: false });

    expect(await accounts.personOf('nobody')).toBeNull();
    const personKey = String(await accounts.personOf(login));
    expect(await accounts.resetSecondFactor(personKey, 'system')).toMatchObject({ ok: true });

    expect((await api.get(login, root)).status).toBe(401);
    expect((await signIn(login)).status).toBe(201);
  });
});

describe('where staff must have a second factor', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ staffNeedSecondFactor: true });
  });
  afterAll(async () => api.stop());

  it('businesses work without one', async () => {
    expect((await api.get('doanhnghiep1', '/api/requests')).status).toBe(200);
    expect((await api.get('doanhnghiep1', '/api/session')).body).toMatchObject({
      mustSetUpSecondFactor: false,
    });
  });

  it.each(['tiepnhan.vpubnd', 'lanhdao.stc', 'giamsat', 'quantri'])(
    '%s sets one up before anything else, and keeps it',
    async (login) => {
      // given
      const refused: Reply = await api.get(login, '/api/tasks');
      expect(refused).toMatchObject({ status: 403, body: { code: 'second-factor-missing' } });
      expect((await api.get(login, '/api/session')).body).toMatchObject({
        mustSetUpSecondFactor: true,
      });

      // when
      const { body } = await api.post(login, root, { password });
      const code = codeOf(String(body.text));
      const { body: given } = await api.post(login, `${root}/confirmation`, { code });

      // then
      expect((await api.get(login, '/api/notifications')).status).toBe(200);
      const [recovery] = given.recoveryCodes as string[];
      expect(await api.post(login, `${root}/removal`, { code: recovery ?? '' })).toMatchObject({
        status: 409,
        body: { code: 'second-factor-required' },
      });
    },
  );

  it('nobody begins without signing in', async () => {
    expect((await api.call({ method: 'GET', url: root })).status).toBe(401);
    expect(sessionCookieOf((await api.signIn('giamsat', 'sai')).headers)).not.toContain(
      'mb_session',
    );
  });
});
