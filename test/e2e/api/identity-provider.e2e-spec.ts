import { defaultDemoPassword } from '@minhbach/identity';
import { TOTP } from 'otpauth';
import { ApiMailRoom, codeIn } from '../../support/api-mail-room.js';
import { sessionCookieOf, type Reply } from '../../support/api-under-test.js';
import { IdentityDesk } from '../../support/identity-provider/identity-desk.js';
import { ProviderProcess } from '../../support/identity-provider/provider-process.js';

const firm = {
  email_verified: true,
  name: 'Lê Thị Mẫu',
  organization_name: 'Công ty TNHH Ba Si (mẫu)',
};

const people = {
  lan: { ...firm, tax_code: '3100000001', email: 'lan@basi.example' },
  // Of a business of the demonstration, which `doanhnghiep1` manages.
  minh: { ...firm, tax_code: '9900000011', email: 'minh@basi.example' },
  double: { ...firm, tax_code: '3100000003', email: 'lan@basi.example' },
  unproved: { ...firm, tax_code: '3100000004', email: 'an@basi.example', email_verified: false },
  said: { ...firm, tax_code: '3100000005', email: 'ba@basi.example', email_verified: 'true' },
  unwritten: {
    ...firm,
    tax_code: '3100000006',
    email: 'bi@basi.example',
    email_verified: undefined,
  },
  private: { name: 'Lê Văn Mẫu', email: 'le@dan.example', email_verified: true },
  odd: { ...firm, tax_code: '31', email: 'odd@basi.example' },
  painted: { ...firm, tax_code: '3100000007', email: 'p@basi.example', name: 'Mẫu\u202egnoc' },
  officer: { name: 'Chuyên viên', email: 'xl@tinh.example', email_verified: true },
};

type Who = keyof typeof people | 'nobody';

describe('an identity provider', () => {
  let provider: ProviderProcess;
  let desk: IdentityDesk;

  beforeAll(async () => {
    provider = await ProviderProcess.start();
    desk = await IdentityDesk.open(provider.issuer);
    await provider.serve(desk.redirectUri, people);
  });
  afterAll(async () => {
    await desk.api.stop();
    await provider.stop();
  });

  /** The whole way: to the provider, back to us, and from there to the page that finishes it. */
  const comeBack = async (address: string, who: Who) => {
    const back = await provider.visit(address, who);
    expect(back.href.startsWith(desk.redirectUri)).toBe(true);
    const reply = await fetch(back, { redirect: 'manual' });
    const [page, answer = ''] = (reply.headers.get('location') ?? '').split('#');
    return { status: reply.status, page, answer };
  };
  const signIn = async (who: Who): Promise<Reply> => {
    const { address, cookie } = await desk.begin();
    return desk.finish((await comeBack(address, who)).answer, cookie);
  };
  const link = async (login: string, who: Who): Promise<Reply> => {
    const { address, cookie } = await desk.beginLink(login);
    return desk.finishLink((await comeBack(address, who)).answer, cookie);
  };
  const as = (reply: Reply) => ({ cookie: sessionCookieOf(reply.headers) });

  it('is asked for with PKCE, state and nonce, and sends people back to the page that they came from', async () => {
    // given
    const { address, cookie } = await desk.begin('/yeu-cau');
    const asked = Object.fromEntries(new URL(address).searchParams);
    expect(asked).toMatchObject({
      ...{ response_type: 'code', client_id: 'minh-bach', redirect_uri: desk.redirectUri },
      ...{ code_challenge_method: 'S256', scope: 'openid profile email', max_age: '300' },
      ...{
        state: expect.stringMatching(/^[\w-]{43}$/),
        nonce: expect.stringMatching(/^[\w-]{43}$/),
      },
    });

    // when
    const back = await comeBack(address, 'nobody');

    // then
    expect(back).toMatchObject({ status: 303, page: '/dang-nhap' });
    expect(cookie).toMatch(/^mb_identity=[\w-]{43}$/);
    const reply = await desk.finish(back.answer, cookie);
    expect(reply).toMatchObject({ status: 401, body: { code: 'identity-refused' } });
  });

  it('opens the account of a business that nobody has heard of, once', async () => {
    // when
    const first = await signIn('lan');

    // then
    expect(first).toMatchObject({
      status: 201,
      body: {
        outcome: 'signed-in',
        person: {
          ...{ name: 'Lê Thị Mẫu', role: 'business' },
          organisation: { taxCode: '3100000001', name: 'Công ty TNHH Ba Si (mẫu)' },
        },
      },
    });
    const { body } = await desk.api.call({
      method: 'GET',
      url: '/api/session',
      headers: as(first),
    });
    expect(body.name).toBe('Lê Thị Mẫu');
    const again = await signIn('lan');
    expect(again.body).toMatchObject({ person: { id: (first.body.person as { id: string }).id } });
  });

  it('has somebody wait for a business that is known, and tells its manager once', async () => {
    // given
    const waits = { status: 201, body: { outcome: 'awaits-agreement', person: null } };
    expect(await signIn('minh')).toMatchObject(waits);
    expect(await signIn('minh')).toMatchObject(waits);
    const { body } = await desk.api.get('doanhnghiep1', '/api/registrations');
    const [asked, ...others] = body.items as { key: string; email: string }[];
    expect(asked?.email).toBe('minh@basi.example');
    expect(others).toEqual([]);
    const told = await desk.api.query(`SELECT FROM notification WHERE kind = 'joining-asked'`);
    expect(told).toHaveLength(1);

    // when
    const url = `/api/registrations/${String(asked?.key)}/agreement`;
    expect((await desk.api.post('doanhnghiep1', url, {})).status).toBe(204);

    // then
    expect(await signIn('minh')).toMatchObject({ status: 201, body: { outcome: 'signed-in' } });
  });

  it.each<[string, Who, number, string]>([
    ['whose address has an account', 'double', 409, 'identity-address-taken'],
    ['whose address the provider has not proved', 'unproved', 403, 'identity-unknown'],
    ['whose address is proved in words only', 'said', 403, 'identity-unknown'],
    ['of whose address it does not say so', 'unwritten', 403, 'identity-unknown'],
    ['who acts for no business', 'private', 403, 'identity-unknown'],
    ['with a tax code that is none', 'odd', 403, 'identity-unknown'],
    ['with a name that cannot be shown', 'painted', 403, 'identity-unknown'],
  ])('makes no account of somebody %s', async (_which, who, status, code) => {
    const before = await desk.api.rowCounts();
    const reply = await signIn(who);
    expect(reply).toMatchObject({ status, body: { code } });
    expect(reply.cookies).toEqual([]);
    expect(await desk.api.rowCounts()).toEqual(before);
  });

  it('never makes staff: an officer links his identity, and shows his second factor all the same', async () => {
    // given
    const login = 'xuly.vpubnd';
    expect((await signIn('officer')).body.code).toBe('identity-unknown');
    const linked = await link(login, 'officer');
    expect(linked).toMatchObject({ status: 201, body: { issuer: provider.issuer.origin } });
    const secret = await factorOf(login);
    const { address, cookie } = await desk.begin('/hop-viec');
    const { answer } = await comeBack(address, 'officer');

    // when
    const half = await desk.finish(answer, cookie);

    // then
    expect(half).toMatchObject({ status: 401, body: { code: 'second-factor-needed' } });
    expect(half.cookies).toEqual([]);
    const code = (text: string, at: string = cookie) =>
      desk.post('/api/session/identity/code', { code: text }, at);
    expect((await code('000000')).body.code).toBe('wrong-code');
    const next = new TOTP({ secret }).generate({ timestamp: Date.now() + 30_000 });
    expect((await code(next, 'mb_identity=A')).body.code).toBe('identity-refused');
    const whole = await code(next);
    expect(whole).toMatchObject({
      status: 201,
      body: { next: '/hop-viec', person: { role: 'officer', hasSecondFactor: true } },
    });
    expect((await code(next)).body.code).toBe('identity-refused');
  });

  const factorOf = async (login: string) => {
    const { body } = await desk.api.post(login, '/api/second-factor', {
      password: defaultDemoPassword,
    });
    const secret = String(body.text).replace(/\s/g, '');
    const confirmation = { code: new TOTP({ secret }).generate() };
    const reply = await desk.api.post(login, '/api/second-factor/confirmation', confirmation);
    expect(reply.status).toBeLessThan(300);
    return secret;
  };

  it('is linked and unlinked by whoever has just shown who he is, and comes back to his account', async () => {
    // given
    const login = 'doanhnghiep2';
    const { address, cookie } = await desk.beginLink(login);
    const back = await comeBack(address, 'private');
    expect(back.page).toBe('/tai-khoan');
    const { body } = await desk.finishLink(back.answer, cookie);
    const url = `/api/identity-links/${String(body.key)}`;
    expect((await desk.api.get(login, '/api/identity-links')).body).toMatchObject({
      provider: 'Định danh mẫu',
      items: [{ key: body.key, lastUsedAt: null }],
    });
    expect(await link(login, 'odd')).toMatchObject({
      status: 409,
      body: { code: 'identity-linked-already' },
    });
    expect((await signIn('private')).status).toBe(201);
    const remove = async (who: string) => desk.api.call({ method: 'DELETE', url, as: who });
    expect((await remove('doanhnghiep1')).status).toBe(404);

    // when
    expect((await remove(login)).status).toBe(204);

    // then
    expect((await signIn('private')).body.code).toBe('identity-unknown');
    const acts = await desk.api.query(
      `SELECT kind FROM account_event e JOIN account a USING (person_key)
       WHERE a.login = $1 AND kind LIKE 'identity-%' ORDER BY e.key`,
      [login],
    );
    expect(acts.map(({ kind }) => kind)).toEqual(['identity-linked', 'identity-unlinked']);
    await desk.api.query(`UPDATE session SET proved_at = proved_at - interval '1 hour'`);
    const late = await desk.api.post(login, '/api/identity-links/start', {});
    expect(late).toMatchObject({ status: 403, body: { code: 'proof-needed' } });
  });

  it('is not taken from somebody who could not sign in without it', async () => {
    const headers = as(await signIn('lan'));
    const list = await desk.api.call({ method: 'GET', url: '/api/identity-links', headers });
    const [{ key }] = list.body.items as [{ key: string }];
    const url = `/api/identity-links/${key}`;
    const reply = await desk.api.call({ method: 'DELETE', url, headers });
    expect(reply).toMatchObject({ status: 409, body: { code: 'last-way-in' } });
  });

  it('gives nothing for a code that was used, nor for one without PKCE', async () => {
    // given
    const [first, second] = [await desk.begin(), await desk.begin()];
    const { answer } = await comeBack(first.address, 'lan');
    expect((await desk.finish(answer, first.cookie)).status).toBe(201);
    const used = new URLSearchParams(answer);
    used.set('state', new URL(second.address).searchParams.get('state') ?? '');
    const bare = new URL((await desk.begin()).address);
    bare.searchParams.delete('code_challenge');
    bare.searchParams.delete('code_challenge_method');

    // then
    expect((await desk.finish(used, second.cookie)).body.code).toBe('identity-refused');
    const refused = await provider.visit(bare.href, 'lan');
    expect(refused.searchParams.get('error')).toBe('invalid_request');
    expect(refused.searchParams.get('code')).toBeNull();
  });

  it('is not the only way in: whoever has no password yet has a code sent to his address', async () => {
    // given
    const mails = await ApiMailRoom.open(desk.api);
    await desk.post('/api/password/mail', { email: 'lan@basi.example' });
    const mail = (await mails.sent()).find(({ to }) => to.includes('lan@basi.example'));
    await mails.close();

    // when
    const password = 'mưa rào tháng bảy';
    const set = await desk.post('/api/password', { code: codeIn(mail), password });

    // then
    expect(set.status).toBeLessThan(300);
    expect((await desk.api.signIn('lan@basi.example', password)).status).toBe(201);
  });

  it('opens no account that an administrator has closed, or whose password he has reset', async () => {
    // given
    const { body } = await signIn('lan');
    const { id } = body.person as { id: string };
    const act = async (what: string, said: object = {}) =>
      desk.api.post('quantri', `/api/people/${id}/${what}`, said);
    expect((await act('blocking', { reason: 'thử' })).status).toBeLessThan(300);
    expect((await signIn('lan')).body.code).toBe('identity-refused');
    expect((await act('unblocking', { reason: 'thử' })).status).toBeLessThan(300);
    expect((await signIn('lan')).status).toBe(201);

    // when
    expect((await act('password-reset')).status).toBeLessThan(300);

    // then
    expect((await signIn('lan')).body.code).toBe('identity-address-taken');
  });

  it('has its cookie bound to the host over https', async () => {
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '10.9.9.9' };
    const reply = await desk.api.call({
      ...{ method: 'POST', url: '/api/session/identity/start', body: {}, headers },
    });
    expect(reply.cookies).toEqual([
      expect.stringMatching(
        /^__Host-mb_identity=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      ),
    ]);
  });
});
