import { connect } from 'node:net';
import { closedPolicy } from '../../../apps/api/src/boundary/safe-headers.js';
import { routesOf } from '../../../apps/api/src/routes.js';
import { pagePaths } from '../../../apps/api/src/public-pages/page-paths.js';
import { callers } from '../../support/access/callers.js';
import { accessRows } from '../../support/access/rows.js';
import { addColleague, makeSubjects } from '../../support/access/subjects.js';
import { ApiUnderTest, type Reply } from '../../support/api-under-test.js';

const textOf = (headers: Reply['headers'], name: string) => {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
};

/** What every answer says to a browser, whatever it is. */
function faultsOf({ headers, status }: Pick<Reply, 'headers' | 'status'>): string[] {
  const policy = textOf(headers, 'content-security-policy');
  const type = textOf(headers, 'content-type');
  const checks: readonly [string, boolean][] = [
    ['no closed policy', policy.includes("default-src 'none'")],
    [
      'may be framed by others',
      /frame-ancestors '(none|self)'/.test(policy) || policy.includes('sandbox'),
    ],
    [
      'runs what stands in it',
      !/script-src[^;]*'unsafe|script-src[^;]*\*|default-src [^';]/.test(policy),
    ],
    ['may be taken for another type', headers['x-content-type-options'] === 'nosniff'],
    [
      'tells others where one was',
      /no-referrer|same-origin/.test(String(headers['referrer-policy'])),
    ],
    ['names its server', headers['x-powered-by'] === undefined && headers.server === undefined],
    ['lets others read it', headers['access-control-allow-origin'] === undefined],
    ['says no letters', saysLetters(headers)],
    ['has no type', type !== '' || [204, 304].includes(status)],
  ];
  return checks.filter(([, holds]) => !holds).map(([fault]) => fault);
}

/**
 * Whether a text tells its encoding. Of a file that somebody sent nobody knows it, and it is saved, not shown; a stream
 * of events has one only.
 */
function saysLetters(headers: Reply['headers']): boolean {
  const type = textOf(headers, 'content-type');
  const isSaved = textOf(headers, 'content-disposition').startsWith('attachment');
  if (isSaved || type.startsWith('text/event-stream')) return true;
  return !/^text\/|json/.test(type) || /charset=utf-8/i.test(type);
}

describe('every answer', () => {
  let api: ApiUnderTest;
  let keys: Record<string, string>;
  const faults: Record<string, string[]> = {};

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    for (const folder of [
      'information-request',
      'monthly-report',
      'standing-duty',
      'unit-review',
    ] as const) {
      await api.deploy(folder);
    }
    await addColleague(api);
    keys = await makeSubjects(api);
  }, 120_000);
  afterAll(async () => api.stop());

  const note = (name: string, reply: Pick<Reply, 'headers' | 'status'>) => {
    const found = faultsOf(reply);
    if (found.length > 0) faults[`${name} → ${String(reply.status)}`] = found;
  };
  const filled = (path: string) => path.replace(/:(\w+)/g, (_, name: string) => keys[name] ?? '1');

  it('to whatever can be read, by whoever reads it, keeps browsers from doing more with it', async () => {
    // given
    const reads = accessRows.filter(({ route }) => route.startsWith('GET '));
    const statuses = new Set<number>();

    // when
    for (const { route } of reads) {
      const url = filled(route.slice(4));
      const logins = [
        undefined,
        callers.requester,
        callers.reception,
        callers.supervisor,
        callers.admin,
      ];
      for (const as of logins) {
        const reply = await api.call({ method: 'GET', url, ...(as !== undefined && { as }) });
        note(`${route} as ${as ?? 'a stranger'}`, reply);
        statuses.add(reply.status);
      }
    }

    // then
    expect(reads.length).toBeGreaterThan(60);
    expect([...statuses]).toEqual(expect.arrayContaining([200, 401, 403, 404]));
    expect(faults).toEqual({});
  }, 180_000);

  it('of the public pages as well, and of what everybody may ask', async () => {
    const open = routesOf(api.app)
      .filter(({ method, path }) => method === 'GET' && !path.includes('*') && path !== '/api/live')
      .map(({ path }) => path);
    const inside = { 'content-disposition': 'attachment' };
    const pages = pagePaths.map((path) => `/${path}`);
    for (const path of [...pages, ...open, '/khong-co', '/api/khong-co', '/%E0%A4%A']) {
      const reply = await api.call({ method: 'GET', url: filled(path) });
      // The page that describes the API says its encoding inside.
      const headers = path.startsWith('/api/docs')
        ? { ...reply.headers, ...inside }
        : reply.headers;
      note(path, { ...reply, headers });
    }
    expect(faults).toEqual({});
  }, 120_000);

  it.each<[what: string, call: () => Promise<Reply>, status: number]>([
    [
      'a body that is no JSON',
      () => api.call({ method: 'POST', url: '/api/session', body: '{' }),
      400,
    ],
    ['a wrong password', () => api.signIn('giamsat', 'wrong'), 401],
    [
      'a body that is too large',
      () => api.call({ method: 'POST', url: '/api/session', body: `"${'a'.repeat(1_048_600)}"` }),
      413,
    ],
    [
      'a body of another type',
      () => api.call({ method: 'POST', url: '/api/session', body: Buffer.from('a') }),
      415,
    ],
    ['a body with faults', () => api.call({ method: 'POST', url: '/api/session', body: {} }), 422],
    ['a method that there is not', () => api.call({ method: 'DELETE', url: '/api/requests' }), 404],
    [
      'an address without end',
      () => api.call({ method: 'GET', url: `/api/${'a'.repeat(20_000)}` }),
      431,
    ],
  ])('to %s as well', async (_what, call, status) => {
    const reply = await call();
    expect([reply.status, reply.headers['content-type']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    expect(faultsOf(reply)).toEqual([]);
    expect(reply.headers['content-security-policy']).toBe(closedPolicy);
  });

  it('of a stream as well', async () => {
    const stop = new AbortController();
    const headers = { cookie: await api.cookieOf('giamsat') };
    const reply = await fetch(`${api.url}/api/live`, { headers, signal: stop.signal });
    const found = faultsOf({ status: reply.status, headers: Object.fromEntries(reply.headers) });
    stop.abort();
    expect([reply.status, found]).toEqual([200, []]);
  });

  const whole = 'GET /api/health HTTP/1.1\r\nhost: mau.example\r\n';
  const second = 'GET /api/agencies HTTP/1.1\r\nhost: mau.example\r\n\r\n';
  it.each([
    ['is no HTTP', 'EHLO mail.test\r\n\r\n'],
    [
      'says its length and that it comes in pieces',
      withBody('content-length: 4\r\ntransfer-encoding: chunked'),
    ],
    ['says two lengths', withBody('content-length: 0\r\ncontent-length: 4')],
    ['has a length that is no number', withBody('content-length: +4')],
    [
      'comes in pieces of a kind that nobody knows',
      withBody('transfer-encoding: chunked, identity'),
    ],
    [
      'has pieces of a length that is no number',
      withBody(
        'content-type: application/json\r\ntransfer-encoding: chunked',
        '0x4\r\nabcd\r\n0\r\n\r\n',
      ),
    ],
    ['has a header folded over two lines', `${whole}x-a: b\r\n c\r\n\r\n`],
    ['has a space before a colon', `${whole}content-length : 4\r\n\r\nabcd`],
    ['ends its lines as no other program does', `${whole}x-a: b\rx-c: d\r\n\r\n`],
    ['has a header with a zero byte', `${whole}x-a: b\0c\r\n\r\n`],
  ])('to what %s is a problem document, and the line is cut', async (_what, bytes) => {
    const answer = await raw(bytes + second);

    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('"code":"bad-request"');
    expect(answer).toContain(`content-security-policy: ${closedPolicy}`);
    // What was hidden behind it is not taken as a call of its own.
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  });

  const raw = async (bytes: string) => {
    const { hostname, port } = new URL(api.url);
    return new Promise<string>((resolve) => {
      let heard = '';
      const socket = connect(Number(port), hostname, () => socket.write(bytes));
      socket.on('data', (part) => (heard += part.toString()));
      socket.on('close', () => resolve(heard));
    });
  };
});

function withBody(headers: string, body = 'abcd'): string {
  return `POST /api/session HTTP/1.1\r\nhost: mau.example\r\n${headers}\r\n\r\n${body}`;
}
