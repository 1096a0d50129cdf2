import { ApiUnderTest } from '../../support/api-under-test.js';

describe('what is sent', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
  });
  afterAll(async () => api.stop());

  const post = async (body: object | string, headers = {}) =>
    api.call({ method: 'POST', url: '/api/session', body, headers });

  it.each<[string, object | string, number, string, string[]]>([
    [
      'an unknown field',
      { login: 'a', password: 'b', role: 'admin' },
      422,
      'validation-failed',
      ['/role unknown-field'],
    ],
    ['a wrong type', { login: 1, password: 'b' }, 422, 'validation-failed', ['/login wrong-type']],
    [
      'a list for a text',
      { login: ['a'], password: 'b' },
      422,
      'validation-failed',
      ['/login wrong-type'],
    ],
    ['nothing', {}, 422, 'validation-failed', ['/login missing', '/password missing']],
    [
      'several faults',
      { login: '', extra: 1 },
      422,
      'validation-failed',
      ['/extra unknown-field', '/login missing', '/password missing'],
    ],
    ['a list', '[]', 422, 'validation-failed', [' wrong-type']],
    [
      'a list of good bodies',
      [{ login: 'a', password: 'b' }],
      422,
      'validation-failed',
      [' wrong-type'],
    ],
    ['a bare text', '"a"', 422, 'validation-failed', [' wrong-type']],
    ['null', 'null', 422, 'validation-failed', [' wrong-type']],
    [
      'NUL',
      '{"login":"a\\u0000","password":"b"}',
      422,
      'validation-failed',
      ['/login nul-character'],
    ],
    [
      'an unpaired surrogate',
      '{"login":"a\\ud800","password":"b"}',
      422,
      'validation-failed',
      ['/login unpaired-surrogate'],
    ],
    ['bad JSON', '{"login":', 400, 'bad-request', []],
    ['an empty body', '', 400, 'bad-request', []],
    ['a poisoned prototype', '{"__proto__":{"admin":true}}', 400, 'bad-request', []],
    ['a constructor', '{"constructor":{"prototype":{"a":1}}}', 400, 'bad-request', []],
    [
      'more than 1 MiB',
      JSON.stringify({ login: 'x'.repeat(1_048_576), password: '' }),
      413,
      'body-too-large',
      [],
    ],
  ])('with %s is refused with every fault', async (_what, body, status, code, faults) => {
    const reply = await post(body);
    expect(reply).toMatchObject({
      status,
      body: { status, code, type: `urn:minhbach:problem:${code}` },
    });
    expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const errors = (reply.body.errors ?? []) as { pointer: string; code: string }[];
    expect(errors.map((fault) => `${fault.pointer} ${fault.code}`).sort()).toEqual(faults.sort());
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data', 'text/xml'])(
    'as %s is refused',
    async (type) => {
      const reply = await post('login=a', { 'content-type': type });
      expect(reply).toMatchObject({ status: 415, body: { code: 'unsupported-media-type' } });
    },
  );

  it.each([
    ['GET', '/api/nothing'],
    ['POST', '/api/session/extra'],
    ['GET', '/'],
  ] as const)('to an unknown route, %s %s, is answered with a problem', async (method, url) => {
    const reply = await api.call({ method, url });
    expect(reply).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});
