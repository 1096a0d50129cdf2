import { routesOf } from '../../../apps/api/src/routes.js';
import { AccessUnderTest } from '../../support/access/access-under-test.js';
import { everybody } from '../../support/access/callers.js';
import { judged } from '../../support/access/expected-answers.js';
import { accessRows as rows } from '../../support/access/rows.js';

/** Of these there is no end; `live.e2e-spec.ts` tells what each caller gets. */
const streams = ['GET /api/live'];

/** What needs no session; `routes.e2e-spec.ts` lists the same routes. */
const publicRoutes = [
  'POST /api/session',
  'POST /api/session/passkey',
  'POST /api/session/passkey-challenge',
  'GET /api/session/identity',
  'POST /api/session/identity',
  'POST /api/session/identity/start',
  'POST /api/session/identity/code',
  'POST /api/password',
  'POST /api/password/mail',
  'POST /api/registrations',
  'POST /api/registrations/proof',
  'GET /api/calendar-feed/:',
  'GET /api/publication-catalogue',
  'GET /api/published-answers',
  'GET /api/published-answers/suggestions',
  'GET /api/published-answers/:',
];

describe('who may do what', () => {
  let access: AccessUnderTest;

  beforeAll(async () => {
    access = await AccessUnderTest.start();
  });
  afterAll(async () => access.stop());

  it.each(rows)('$route', async (row) => {
    const { expected, seen, leaks, worstStatus } = judged(
      row,
      await access.repliesTo(row, everybody),
    );
    expect(worstStatus).toBeLessThan(500);
    expect(seen).toEqual(expected);
    expect(leaks).toEqual([]);
  });

  it('is said of every route that is not public', () => {
    const shape = (route: string) => route.replace(/\?.*/, '').replace(/:\w+/g, ':');
    const served = routesOf(access.api.app)
      .filter(({ path }) => path.startsWith('/api') && !/^\/api\/(docs|health)/.test(path))
      .map(({ method, path }) => shape(`${method} ${path}`))
      .filter((route) => ![...publicRoutes, ...streams].includes(route));
    expect(rows.map(({ route }) => shape(route)).sort()).toEqual(served.sort());
  });
});
