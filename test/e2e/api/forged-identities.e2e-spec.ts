import { IdentityProvider } from '../../../apps/api/src/identity-provider/identity-provider.js';
import { ProviderUnreachable } from '../../../apps/api/src/identity-provider/provider-fetch.js';
import {
  ForgingProvider,
  type ForgedToken,
} from '../../support/identity-provider/forging-provider.js';
import {
  IdentityDesk,
  settingsOfTests,
  type BegunTrip,
} from '../../support/identity-provider/identity-desk.js';

const login = 'doanhnghiep1';
const seconds = () => Math.floor(Date.now() / 1000);

describe('an identity that is forged', () => {
  let provider: ForgingProvider;
  let desk: IdentityDesk;

  beforeAll(async () => {
    provider = await ForgingProvider.open();
    desk = await IdentityDesk.open(provider.issuer);
    const { address, cookie } = await desk.beginLink(login);
    await desk.finishLink(provider.answerTo(address), cookie);
  });
  afterAll(async () => {
    await desk.api.stop();
  });
  beforeEach(() => {
    provider.forge = (honest) => honest;
    provider.reply = (honest) => honest;
  });

  /** Nobody is signed in, and the browser is given nothing. */
  const expectRefusal = async (finish: () => ReturnType<IdentityDesk['finish']>) => {
    const before = await desk.sessionCount();
    const reply = await finish();
    expect(reply).toMatchObject({ status: 401, body: { code: 'identity-refused' } });
    expect(reply.cookies).toEqual([]);
    expect(await desk.sessionCount()).toBe(before);
  };

  it('would sign its owner in if it were not', async () => {
    const { address, cookie } = await desk.begin('/yeu-cau?trang=2');
    const reply = await desk.finish(provider.answerTo(address), cookie);
    expect(reply).toMatchObject({
      status: 201,
      body: { outcome: 'signed-in', next: '/yeu-cau?trang=2', person: { role: 'business' } },
    });
    expect(reply.cookies.map((each) => each.split('=', 1)[0])).toContain('mb_session');
  });

  const claims =
    (changed: ForgedToken['claims']) =>
    (honest: ForgedToken): ForgedToken => ({ ...honest, claims: { ...honest.claims, ...changed } });
  const signedBy =
    (by: ForgedToken['signedBy'], alg: string) =>
    (honest: ForgedToken): ForgedToken => ({
      ...honest,
      header: { ...honest.header, alg },
      signedBy: by,
    });

  it.each<[string, (honest: ForgedToken) => ForgedToken]>([
    ['of another issuer', claims({ iss: 'https://elsewhere.example' })],
    ['for another client', claims({ aud: 'another-client' })],
    ['for several, of whom another asked', claims({ aud: ['minh-bach', 'b'], azp: 'b' })],
    ['with another nonce', claims({ nonce: 'A'.repeat(43) })],
    ['without a nonce', claims({ nonce: undefined })],
    ['that has expired', claims({ iat: seconds() - 900, exp: seconds() - 600 })],
    ['that never expires', claims({ exp: undefined })],
    ['that is good only later', claims({ nbf: seconds() + 600 })],
    ['of a sign-in long ago', claims({ auth_time: seconds() - 3600 })],
    ['that does not say when he signed in', claims({ auth_time: undefined })],
    ['of nobody', claims({ sub: undefined })],
    ['that nobody has signed', signedBy('nobody', 'none')],
    ['signed by the secret that the client has, too', signedBy('client-secret', 'HS256')],
    ['signed by the public key as if it were a secret', signedBy('public-key', 'HS256')],
    ['signed by another key', signedBy('other-key', 'RS256')],
    ['whose signature was taken off', signedBy('nobody', 'RS256')],
  ])('as a token %s signs nobody in', async (_which, forge) => {
    const { address, cookie } = await desk.begin();
    provider.forge = forge;
    await expectRefusal(async () => desk.finish(provider.answerTo(address), cookie));
  });

  it('is refused without any token', async () => {
    const { address, cookie } = await desk.begin();
    provider.reply = ({ id_token: _, ...rest }) => rest;
    await expectRefusal(async () => desk.finish(provider.answerTo(address), cookie));
  });

  type Answer = readonly [answer: URLSearchParams, cookie: string];
  it.each<[string, (trip: BegunTrip, answer: URLSearchParams) => Answer | Promise<Answer>]>([
    [
      'that was brought back before',
      async ({ cookie }, answer) => {
        await desk.finish(answer, cookie);
        return [answer, cookie];
      },
    ],
    [
      'with a state that was used before',
      async (trip, answer) => {
        await desk.finish(answer, trip.cookie);
        return [provider.answerTo(trip.address), trip.cookie];
      },
    ],
    [
      'with a state that nobody gave',
      ({ cookie }, answer) => [changed(answer, { state: 'A'.repeat(43) }), cookie],
    ],
    ['without a state', ({ cookie }, answer) => [without(answer, 'state'), cookie]],
    ['with two states', ({ cookie }, answer) => [twice(answer, 'state'), cookie]],
    ['in another browser', async (_, answer) => [answer, (await desk.begin()).cookie]],
    ['in a browser that began nothing', (_, answer) => [answer, '']],
    [
      'for a trip of another browser',
      async ({ cookie }, _) => [provider.answerTo((await desk.begin()).address), cookie],
    ],
    [
      'by which somebody would link his account',
      async () => {
        const link = await desk.beginLink('doanhnghiep2');
        return [provider.answerTo(link.address), link.cookie];
      },
    ],
    [
      'after more than ten minutes',
      async ({ cookie }, answer) => {
        await desk.api.query(`UPDATE identity_errand SET expires_at = now() - interval '1 second'`);
        return [answer, cookie];
      },
    ],
    [
      'by another provider (mix-up)',
      ({ cookie }, answer) => [changed(answer, { iss: 'https://elsewhere.example' }), cookie],
    ],
    ['by a provider that is not named', ({ cookie }, answer) => [without(answer, 'iss'), cookie]],
    [
      'with a token beside the code',
      ({ cookie }, answer) => [changed(answer, { id_token: 'e30.e30.' }), cookie],
    ],
    [
      'that says an error',
      ({ cookie }, answer) => [
        changed(without(answer, 'code'), { error: 'access_denied' }),
        cookie,
      ],
    ],
    [
      'that says an error beside a code',
      ({ cookie }, answer) => [changed(answer, { error: 'server_error' }), cookie],
    ],
    ['without a code', ({ cookie }, answer) => [without(answer, 'code'), cookie]],
  ])('as an answer %s signs nobody in', async (_which, forged) => {
    const trip = await desk.begin();
    const [answer, cookie] = await forged(trip, provider.answerTo(trip.address));
    await expectRefusal(async () => desk.finish(answer, cookie));
  });

  it('is not even asked about where browser or state are wrong', async () => {
    const { address, cookie } = await desk.begin();
    const answer = provider.answerTo(address);
    const before = provider.asked;
    await desk.finish(answer, (await desk.begin()).cookie);
    await desk.finish(answer, cookie);
    expect(provider.asked).toBe(before);
  });

  it('of two at the same moment signs in one', async () => {
    const { address, cookie } = await desk.begin();
    const answer = provider.answerTo(address);
    const replies = await Promise.all([desk.finish(answer, cookie), desk.finish(answer, cookie)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 401]);
  });

  it.each([
    '//elsewhere.example',
    'https://elsewhere.example/',
    '/\\elsewhere.example',
    '/..//\\elsewhere.example',
    '/\t/elsewhere.example',
    'javascript:alert(1)',
    'yeu-cau',
  ])('sends nobody elsewhere afterwards: %j', async (next) => {
    const reply = await desk.post('/api/session/identity/start', { next });
    expect(reply.status).toBe(422);
    expect(reply.body.errors).toMatchObject([{ pointer: '/next' }]);
  });

  describe('by a provider', () => {
    afterEach(() => {
      provider.describe = (honest) => honest;
    });

    /** As when the service has just started. */
    const goThere = async () => {
      const settings = settingsOfTests(provider.issuer);
      const fresh = new IdentityProvider({
        ...{ databaseUrl: '', files: { url: '' }, identityProvider: settings },
      });
      const trip = { state: 's', browserToken: 'b', redirectUri: desk.redirectUri };
      const address = await fresh.addressFor(settings, trip);
      const answer = String(provider.answerTo(address));
      return fresh.claimsOf(settings, trip, answer);
    };

    it('is seen by what the provider says of itself, not before', async () => {
      expect(await goThere()).toMatchObject({ claims: { sub: 'lan' } });
    });

    it.each<[string, Readonly<Record<string, unknown>>]>([
      ['that is another one', { issuer: 'https://elsewhere.example' }],
      ['that knows PKCE in plain text only', { code_challenge_methods_supported: ['plain'] }],
      ['that signs with shared secrets', { id_token_signing_alg_values_supported: ['HS256'] }],
      ['that does not sign', { id_token_signing_alg_values_supported: ['none'] }],
      ['whose token address is inside', { token_endpoint: 'https://169.254.169.254/token' }],
      ['whose token address is on this machine', { token_endpoint: 'http://127.0.0.1:9/token' }],
      ['whose token address is not encrypted', { token_endpoint: 'http://elsewhere.example/' }],
      ['whose keys are inside', { jwks_uri: 'https://10.0.0.1/jwks' }],
    ])('%s is not dealt with', async (_which, said) => {
      provider.describe = (honest) => ({ ...honest, ...said });
      await expect(goThere()).rejects.toThrow(ProviderUnreachable);
    });
  });

  it('links nobody else’s account: it is taken, or the trip was another person’s', async () => {
    const [own, other] = [await desk.beginLink('doanhnghiep2'), await desk.beginLink('giamsat')];
    const swapped = await desk.finishLink(provider.answerTo(own.address), other.cookie);
    expect(swapped).toMatchObject({ status: 403, body: { code: 'identity-refused' } });
    const taken = await desk.beginLink('doanhnghiep2');
    const reply = await desk.finishLink(provider.answerTo(taken.address), taken.cookie);
    expect(reply).toMatchObject({ status: 409, body: { code: 'identity-taken' } });
  });

  it('is not what people are told of when the provider does not answer, but what to do instead', async () => {
    // given
    const { address, cookie } = await desk.begin();
    const answer = provider.answerTo(address);
    await provider.close();

    // when
    const reply = await desk.finish(answer, cookie);

    // then
    expect(reply).toMatchObject({ status: 503, body: { code: 'identity-provider-unreachable' } });
    expect(reply.body.detail).toContain('đăng nhập bằng mật khẩu');
    expect(reply.cookies).toEqual([]);
  });
});

function changed(answer: URLSearchParams, by: Readonly<Record<string, string>>): URLSearchParams {
  return new URLSearchParams({ ...Object.fromEntries(answer), ...by });
}

function without(answer: URLSearchParams, name: string): URLSearchParams {
  const { [name]: _, ...rest } = Object.fromEntries(answer);
  return new URLSearchParams(rest);
}

function twice(answer: URLSearchParams, name: string): URLSearchParams {
  const doubled = new URLSearchParams(answer);
  doubled.append(name, answer.get(name) ?? '');
  return doubled;
}
