import { Accounts, defaultDemoPassword as password } from '@minhbach/identity';
import { ApiUnderTest, sessionCookieOf } from '../../support/api-under-test.js';
import { SoftwareAuthenticator, type Ceremony } from '../../support/software-authenticator.js';

const root = '/api/passkeys';
const signInUrl = '/api/session/passkey';

describe('a passkey', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ staffNeedSecondFactor: true });
  });
  afterAll(async () => api.stop());

  const rpId = '127.0.0.1';
  const post = async (url: string, body: object, as?: string) =>
    api.call({ method: 'POST', url, body, ...(as !== undefined && { as }) });
  /** A ceremony of our own page, with a challenge for a new passkey or for the use of one. */
  const ceremonyOf = async (as?: string): Promise<Ceremony> => {
    const url = as === undefined ? '/api/session/passkey-challenge' : `${root}/challenge`;
    const { body } = await post(url, {}, as);
    return { challenge: String(body.challenge), rpId, origin: api.url };
  };
  const add = async (login: string, key: SoftwareAuthenticator, change: Partial<Ceremony> = {}) =>
    post(
      root,
      { name: 'Máy ở cơ quan', ...key.makes({ ...(await ceremonyOf(login)), ...change }) },
      login,
    );
  const signIn = async (key: SoftwareAuthenticator, change: Partial<Ceremony> = {}) =>
    post(signInUrl, key.uses({ ...(await ceremonyOf()), ...change }));
  const madeFor = async (login: string) => {
    const key = new SoftwareAuthenticator();
    expect((await add(login, key)).status).toBe(201);
    return key;
  };
  const letProofsGrowOld = async () =>
    api.query(`UPDATE session SET proved_at = proved_at - interval '1 hour'`);

  it('is made, named, listed and removed by its owner alone', async () => {
    // given
    const [login, other] = ['doanhnghiep1', 'doanhnghiep2'];
    const key = await madeFor(login);
    const list = async (as: string) => (await api.get(as, root)).body.items;
    const url = `${root}/${key.id}`;
    const rename = async (as: string) =>
      api.call({ method: 'PUT', url: `${url}/name`, as, body: { name: 'Điện thoại' } });
    const remove = async (as: string) => api.call({ method: 'DELETE', url, as });

    // then
    expect(await list(login)).toMatchObject([
      { id: key.id, name: 'Máy ở cơ quan', lastUsedAt: null },
    ]);
    expect(await list(other)).toEqual([]);
    expect((await rename(other)).status).toBe(404);
    expect((await remove(other)).status).toBe(404);
    expect((await rename(login)).status).toBe(204);
    expect(await list(login)).toMatchObject([{ name: 'Điện thoại' }]);
    expect((await add(other, key)).body.code).toBe('passkey-known');
    expect((await remove(login)).status).toBe(204);
    expect(await list(login)).toEqual([]);
    expect((await signIn(key)).status).toBe(401);
  });

  it('signs its owner in without a password, and is a second factor', async () => {
    // given
    const login = 'xuly.vpubnd';
    expect((await api.get(login, '/api/tasks')).body.code).toBe('second-factor-missing');
    const key = await madeFor(login);

    // when
    const { status, body, headers } = await signIn(key, { counter: 1 });

    // then
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: expect.stringContaining('VPUBND'), hasSecondFactor: true });
    const cookie = sessionCookieOf(headers);
    const tasks = await api.call({ method: 'GET', url: '/api/tasks', headers: { cookie } });
    expect(tasks.status).toBe(200);
    expect((await api.signIn(login)).body.code).toBe('second-factor-needed');
    const url = `${root}/${key.id}`;
    const last = await api.call({ method: 'DELETE', url, as: login });
    expect(last).toMatchObject({ status: 409, body: { code: 'second-factor-required' } });
  });

  describe('that is forged', () => {
    const login = 'tiepnhan.stc';
    let key: SoftwareAuthenticator;
    beforeAll(async () => {
      key = await madeFor(login);
      await signIn(key, { counter: 5 });
    });

    const forgeries: readonly [string, Partial<Ceremony>][] = [
      ['by a page elsewhere', { origin: 'https://minhbach.example' }],
      ['by a page on another port', { origin: 'http://127.0.0.1:1' }],
      ['for another site', { rpId: 'minhbach.example' }],
      ['under a challenge that was never given', { challenge: 'A'.repeat(43) }],
      ['by somebody who could not unlock it', { verifiesUser: false }],
    ];
    it.each([
      ...forgeries,
      ['by a copy that counts for itself', { counter: 5 }],
      ['with a count that went back', { counter: 4 }],
      ['as a new one', { type: 'webauthn.create' }],
    ] as readonly [string, Partial<Ceremony>][])('signs nobody in: %s', async (_, change) => {
      const reply = await signIn(key, { counter: 6, ...change });
      expect(reply).toMatchObject({ status: 401, body: { code: 'passkey-invalid' } });
      expect(reply.cookies).toEqual([]);
    });

    it.each([...forgeries, ['as one that was used', { type: 'webauthn.get' }]] as typeof forgeries)(
      'is not kept: %s',
      async (_, change) => {
        const reply = await add(login, new SoftwareAuthenticator(), change);
        expect(reply).toMatchObject({ status: 403, body: { code: 'passkey-invalid' } });
      },
    );

    it('is refused with a signature by another key', async () => {
      const ceremony = { ...(await ceremonyOf()), counter: 7 };
      const forged = { ...new SoftwareAuthenticator().uses(ceremony), id: key.id };
      expect((await post(signInUrl, forged)).status).toBe(401);
    });

    it('is refused when it is sent again, also at the same moment', async () => {
      const used = key.uses({ ...(await ceremonyOf()), counter: 8 });
      const replies = await Promise.all([post(signInUrl, used), post(signInUrl, used)]);
      expect(replies.map(({ status }) => status).sort()).toEqual([201, 401]);
      expect((await post(signInUrl, used)).status).toBe(401);
    });

    it('is refused after five minutes', async () => {
      const used = key.uses({ ...(await ceremonyOf()), counter: 9 });
      await api.query(
        `UPDATE passkey_challenge SET expires_at = expires_at - interval '5 minutes'`,
      );
      expect((await post(signInUrl, used)).status).toBe(401);
    });

    it('is not kept under a challenge of somebody else, or for the use of one', async () => {
      for (const as of ['doanhnghiep2', undefined]) {
        const { challenge } = await ceremonyOf(as);
        expect((await add(login, new SoftwareAuthenticator(), { challenge })).status).toBe(403);
      }
    });
  });

  it('shows that it is still he, and is nobody else’s proof', async () => {
    // given
    const [login, other] = ['lanhdao.stc', 'giamdoc.stc'];
    const [key, others] = [await madeFor(login), await madeFor(other)];
    await letProofsGrowOld();
    const begin = async () => (await post(`${root}/challenge`, {}, login)).status;
    const prove = async (by: SoftwareAuthenticator) =>
      post('/api/session/proof/passkey', by.uses(await ceremonyOf()), login);
    expect(await begin()).toBe(403);

    // then
    expect((await prove(others)).body.code).toBe('passkey-invalid');
    expect(await begin()).toBe(403);
    expect((await post('/api/session/proof', { password }, login)).body.code).toBe(
      'second-factor-needed',
    );
    expect((await prove(key)).status).toBe(204);
    expect(await begin()).toBe(201);
  });

  it('is made and removed by nobody in a session that was left open', async () => {
    const login = 'giamsat';
    const key = await madeFor(login);
    const made = new SoftwareAuthenticator().makes(await ceremonyOf(login));
    await letProofsGrowOld();
    const refused = [
      await post(`${root}/challenge`, {}, login),
      await post(root, { name: 'Máy lạ', ...made }, login),
      await api.call({ method: 'DELETE', url: `${root}/${key.id}`, as: login }),
    ];
    expect(refused.map(({ body }) => body.code)).toEqual(Array(3).fill('proof-needed'));
  });

  it('opens nothing once the account is blocked, and goes with the second factor', async () => {
    // given
    const login = 'vanthu.stc';
    const key = await madeFor(login);
    const accounts = api.app.get(Accounts, { strict: false });
    const personKey = String(await accounts.personOf(login));

    // when
    await api.query('UPDATE account SET disabled_at = now() WHERE person_key = $1', [personKey]);
    expect((await signIn(key)).status).toBe(401);
    await api.query('UPDATE account SET disabled_at = NULL WHERE person_key = $1', [personKey]);
    await accounts.resetSecondFactor(personKey, 'system');

    // then
    expect((await signIn(key)).status).toBe(401);
    expect((await api.signIn(login)).status).toBe(201);
  });
});
