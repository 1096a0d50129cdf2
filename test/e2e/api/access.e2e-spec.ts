import { randomUUID } from 'node:crypto';
import { routesOf } from '../../../apps/api/src/routes.js';
import { allBut, callers, ownAgency, type Caller, type Row } from '../../support/access/callers.js';
import { accessRows as rows } from '../../support/access/rows.js';
import { addColleague, makeSubjects, secrets } from '../../support/access/subjects.js';
import { ApiUnderTest } from '../../support/api-under-test.js';

const notYours = 404;
const notYourRole = 403;

/** Of these there is no end; `live.e2e-spec.ts` tells what each caller gets. */
const streams = ['GET /api/live'];

/** What needs no session; `routes.e2e-spec.ts` lists the same routes. */
const publicRoutes = [
  'POST /api/session',
  'POST /api/password',
  'GET /api/calendar-feed/:',
  'GET /api/publication-catalogue',
  'GET /api/published-answers',
  'GET /api/published-answers/suggestions',
  'GET /api/published-answers/:',
];

/** Who may learn what the request says: whatever else he is answered, nobody else finds it there. */
const concerned: Readonly<Record<keyof typeof secrets, readonly Caller[]>> = {
  title: ['requester', 'colleague', ...ownAgency, 'supervisor'],
  idNumber: ['requester', ...ownAgency],
  phone: ['requester', ...ownAgency],
  email: ['requester', ...ownAgency],
};

describe('who may do what', () => {
  let api: ApiUnderTest;
  let keys: Record<string, string>;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
    await api.deploy('monthly-report');
    await api.deploy('standing-duty');
    await api.deploy('unit-review');
    await addColleague(api);
    keys = await makeSubjects(api);
  });
  afterAll(async () => api.stop());

  const callAs = async (caller: Caller, { route, body = {} }: Row) => {
    const [method = 'GET', path = ''] = route.split(' ');
    const url = path.replace(/:(\w+)/g, (_, name: string) => keys[name] ?? '');
    return api.call({
      method: method as 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
      url,
      as: callers[caller],
      ...(method === 'POST' && { body, headers: { 'idempotency-key': randomUUID() } }),
      ...(method === 'PUT' && { body }),
      ...(method === 'PATCH' && { body: Buffer.from('a'), headers: { 'upload-offset': '0' } }),
    });
  };

  /** Reception comes last: what it does to a task takes that from the others. */
  const repliesTo = async (row: Row) => {
    const replyTo = async (caller: Caller) => [caller, await callAs(caller, row)] as const;
    const others = await Promise.all(allBut('reception').map(replyTo));
    return [...others, await replyTo('reception')];
  };

  const leaksTo = (caller: Caller, text: string) =>
    (Object.keys(secrets) as (keyof typeof secrets)[])
      .filter((name) => !concerned[name].includes(caller) && text.includes(secrets[name]))
      .map((name) => `${name} to ${caller}`);

  it.each(rows)('$route', async (row) => {
    const seen: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    const leaks: string[] = [];
    for (const [caller, { status, body, text }] of await repliesTo(row)) {
      const refused =
        status === 401 || status === 403 || (status === 404 && body.code === 'not-found');
      seen[caller] = refused ? status : 'allowed';
      if (row.allowed.includes(caller)) expected[caller] = 'allowed';
      else expected[caller] = row.hidden?.includes(caller) ? notYours : notYourRole;
      expect(status).toBeLessThan(500);
      leaks.push(...leaksTo(caller, text));
    }
    expect(seen).toEqual(expected);
    expect(leaks).toEqual([]);
  });

  it('is said of every route that is not public', () => {
    const shape = (route: string) => route.replace(/\?.*/, '').replace(/:\w+/g, ':');
    const served = routesOf(api.app)
      .filter(({ path }) => path.startsWith('/api') && !/^\/api\/(docs|health)/.test(path))
      .map(({ method, path }) => shape(`${method} ${path}`))
      .filter((route) => ![...publicRoutes, ...streams].includes(route));
    expect(rows.map(({ route }) => shape(route)).sort()).toEqual(served.sort());
  });
});
