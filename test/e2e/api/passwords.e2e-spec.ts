import { Accounts, type IssuedCode } from '@minhbach/identity';
import { ApiUnderTest, sessionCookieOf } from '../../support/api-under-test.js';

const password = 'mưa rào tháng bảy';
const unknown = 'aaaaa-bbbbb-ccccc-ddddd-eeeee-fffff';

describe('a password', () => {
  let api: ApiUnderTest;
  let accounts: Accounts;
  let made = 0;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    accounts = api.app.get(Accounts, { strict: false });
  });
  afterAll(async () => api.stop());
  beforeEach(async () => {
    await api.query('DELETE FROM sign_in_attempt');
    await api.at('2026-10-05', '08:00');
  });

  /** Somebody new, with his code. */
  async function letIn(): Promise<{ login: string; personKey: string; code: string }> {
    made += 1;
    const login = `can.bo.mau.${String(made)}`;
    const account = { login, name: 'Trần Thị Mẫu', role: 'officer', functions: [] } as const;
    const result = await accounts.create(account, 'system');
    if (!result.ok) throw new Error(result.refusal);
    return { login, ...result.value };
  }

  async function resetOf(personKey: string): Promise<IssuedCode> {
    const result = await accounts.resetPassword(personKey, 'system');
    if (!result.ok) throw new Error(result.refusal);
    return result.value;
  }

  const set = async (code: string, wanted = password) =>
    api.call({ method: 'POST', url: '/api/password', body: { code, password: wanted } });
  const statusOfSignIn = async (login: string, tried = password) =>
    (await api.signIn(login, tried)).status;

  it('is nobody’s before the person has set his own', async () => {
    const { login } = await letIn();
    expect(await statusOfSignIn(login)).toBe(401);
    expect(await statusOfSignIn(login, 'null')).toBe(401);
  });

  it('is set with the code, however that is typed', async () => {
    const { login, code } = await letIn();
    expect(code).toMatch(/^([a-z2-9]{5}-){5}[a-z2-9]{5}$/);
    const reply = await set(` ${code.toUpperCase().replaceAll('-', ' ')}`);
    expect(reply).toMatchObject({ status: 200, body: { login } });
    expect(await statusOfSignIn(login)).toBe(201);
  });

  it.each([
    ['short', 'mưa rào', 'too-short'],
    ['longer than anybody types', 'mưa'.repeat(90), 'too-long'],
    ['one of those that are tried first', 'password123', 'common'],
    ['his login', 'can.bo.LOGIN', 'own-name'],
    ['his name', 'Trần Thị Mẫu', 'own-name'],
  ])('that is %s is refused, and the code stays good', async (_what, wanted, fault) => {
    const { login, code } = await letIn();
    const reply = await set(code, wanted.replace('can.bo.LOGIN', login));
    expect(reply).toMatchObject({
      status: 422,
      body: {
        errors: [{ pointer: '/password', code: fault, message: { vi: expect.any(String) } }],
      },
    });
    expect((await set(code)).status).toBe(200);
  });

  it.each<[string, (code: string, personKey: string) => Promise<unknown>]>([
    ['was used before', async (code) => set(code)],
    ['is older than 72 hours', async () => api.at('2026-10-08', '08:00')],
    ['was followed by another', async (_, personKey) => resetOf(personKey)],
    ['belongs to a blocked account', async (_, key) => accounts.block(key, 'Nghỉ việc', 'system')],
  ])('is not set with a code that %s', async (_what, happens) => {
    const { code, personKey } = await letIn();
    await happens(code, personKey);
    const reply = await set(code, 'nắng hạn tháng tư');
    expect(reply).toMatchObject({ status: 403, body: { code: 'password-code-invalid' } });
    expect((await set(unknown)).body).toEqual(reply.body);
  });

  it('is set within 72 hours', async () => {
    const { code } = await letIn();
    await api.at('2026-10-08', '07:59');
    expect((await set(code)).status).toBe(200);
  });

  it('is set once, also when the code comes twice at the same moment', async () => {
    const { login, code } = await letIn();
    const passwords = ['mưa rào tháng bảy', 'nắng hạn tháng tư'];
    const replies = await Promise.all(passwords.map(async (each) => set(code, each)));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 403]);
    const signedIn = await Promise.all(passwords.map(async (each) => statusOfSignIn(login, each)));
    expect(signedIn).toEqual(replies.map(({ status }) => (status === 200 ? 201 : 401)));
  });

  it('that was reset is none any more, and what is set anew ends all sessions', async () => {
    // given
    const { login, personKey, code } = await letIn();
    await set(code);
    const sessionOf = async (tried: string) =>
      sessionCookieOf((await api.signIn(login, tried)).headers);
    const whoAmI = async (cookie: string) =>
      (await api.call({ method: 'GET', url: '/api/session', headers: { cookie } })).status;
    const before = await sessionOf(password);
    expect(await whoAmI(before)).toBe(200);

    // when
    const { code: next } = await resetOf(personKey);

    // then
    expect(await whoAmI(before)).toBe(401);
    expect(await statusOfSignIn(login)).toBe(401);
    expect((await set(next, 'nắng hạn tháng tư')).status).toBe(200);
    const now = await sessionOf('nắng hạn tháng tư');
    await api.query('UPDATE password_code SET used_at = NULL WHERE person_key = $1', [personKey]);
    expect((await set(next)).status).toBe(200);
    expect(await whoAmI(now)).toBe(401);
  });

  describe('that is changed by the person himself', () => {
    const change = async (cookie: string, present: string, wanted = 'nắng hạn tháng tư') =>
      api.call({
        ...{ method: 'POST', url: '/api/password/change', headers: { cookie } },
        body: { present, password: wanted },
      });
    const signedIn = async () => {
      const { code, login } = await letIn();
      await set(code);
      const cookieOf = async () => sessionCookieOf((await api.signIn(login, password)).headers);
      return { login, here: await cookieOf(), elsewhere: await cookieOf() };
    };
    const whoAmI = async (cookie: string) =>
      (await api.call({ method: 'GET', url: '/api/session', headers: { cookie } })).status;

    it('ends his sessions elsewhere, and lets in nobody who knew the one before', async () => {
      const { login, here, elsewhere } = await signedIn();
      expect((await change(here, password)).status).toBe(204);
      expect(await whoAmI(here)).toBe(200);
      expect(await whoAmI(elsewhere)).toBe(401);
      expect(await statusOfSignIn(login)).toBe(401);
      expect(await statusOfSignIn(login, 'nắng hạn tháng tư')).toBe(201);
    });

    it.each([
      ['without the present one', 'sai', 'nắng hạn tháng tư', 403, 'wrong-password'],
      ['to one that is tried first', password, 'password123', 422, 'validation-failed'],
    ])('is not changed %s', async (_how, present, wanted, status, code) => {
      const { here, login } = await signedIn();
      expect(await change(here, present, wanted)).toMatchObject({ status, body: { code } });
      expect(await statusOfSignIn(login)).toBe(201);
    });

    it('is not guessed: after ten wrong ones even the right one waits', async () => {
      const { here } = await signedIn();
      await Promise.all(Array.from({ length: 10 }, async () => change(here, 'sai')));
      expect(await change(here, password)).toMatchObject({
        status: 429,
        body: { code: 'too-many-attempts' },
      });
    });

    it('is changed once by two who know it at the same moment', async () => {
      const { here, elsewhere } = await signedIn();
      const replies = await Promise.all([
        change(here, password, 'nắng hạn tháng tư'),
        change(elsewhere, password, 'gió mùa tháng mười'),
      ]);
      expect(replies.map(({ status }) => status).sort()).not.toEqual([204, 204]);
    });
  });

  it('is guessed by nobody: after thirty wrong codes from an address even a right one waits', async () => {
    const { code } = await letIn();
    const guesses = await Promise.all(Array.from({ length: 30 }, async () => set(unknown)));
    expect(new Set(guesses.map(({ status }) => status))).toEqual(new Set([403]));
    expect(await set(code)).toMatchObject({ status: 429, body: { code: 'too-many-attempts' } });
  });

  it('and its code are read by nobody who reads the database', async () => {
    const { code } = await letIn();
    const { code: used } = await letIn();
    await set(used);
    const [row] = await api.query<{ all: string }>(
      `SELECT (SELECT string_agg(c::text, ' ') FROM password_code c)
         || (SELECT string_agg(e::text, ' ') FROM account_event e) AS all`,
    );
    for (const secret of [code, used, password]) expect(row?.all).not.toContain(secret);
  });

  it('leaves on record who was let in, reset and set, and nobody changes that', async () => {
    const { personKey, login, code } = await letIn();
    await set(code);
    await resetOf(personKey);
    const rows = await api.query(
      'SELECT kind, actor, detail FROM account_event WHERE person_key = $1 ORDER BY key',
      [personKey],
    );
    expect(rows).toEqual([
      { kind: 'created', actor: 'system', detail: { login, role: 'officer' } },
      { kind: 'password-set', actor: personKey, detail: {} },
      { kind: 'password-reset', actor: 'system', detail: {} },
    ]);
    for (const change of ['DELETE FROM account_event', `UPDATE account_event SET actor = '1'`]) {
      await expect(api.query(change)).rejects.toThrow();
    }
  });
});
