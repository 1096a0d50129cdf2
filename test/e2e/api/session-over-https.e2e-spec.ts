import { defaultDemoPassword } from '@minhbach/identity';
import { ApiUnderTest, type Request, sessionCookieOf } from '../../support/api-under-test.js';

describe('a session behind a proxy that speaks HTTPS', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ trustedProxies: 1 });
  });
  afterAll(async () => api.stop());

  const call = async (method: Request['method'], headers: Record<string, string>, body?: object) =>
    api.call({
      ...{ method, url: '/api/session', headers: { 'x-forwarded-proto': 'https', ...headers } },
      ...(body && { body }),
    });
  const signIn = async () =>
    call('POST', {}, { login: 'doanhnghiep1', password: defaultDemoPassword });

  it('is in cookies that browsers take from this host and over HTTPS alone', async () => {
    const { cookies } = await signIn();
    expect(cookies).toEqual([
      expect.stringMatching(
        /^__Host-mb_session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      ),
      expect.stringMatching(
        /^__Secure-mb_browser=[\w-]{43}; Max-Age=15552000; Path=\/api\/session; HttpOnly; Secure; SameSite=Strict$/,
      ),
    ]);
  });

  it('is known by its cookie, until that is taken back', async () => {
    const cookie = sessionCookieOf((await signIn()).headers);
    expect((await call('GET', { cookie })).status).toBe(200);
    const out = await call('DELETE', { cookie });
    expect(String(out.headers['set-cookie'])).toMatch(/^__Host-mb_session=; .*Secure/);
    expect((await call('GET', { cookie })).status).toBe(401);
  });

  it('is not taken from a cookie that another host or plain HTTP could have set', async () => {
    const cookie = sessionCookieOf((await signIn()).headers).replace('__Host-', '');
    expect((await call('GET', { cookie })).status).toBe(401);
  });
});
