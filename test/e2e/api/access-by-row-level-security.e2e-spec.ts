import { jest } from '@jest/globals';
import { AccessUnderTest } from '../../support/access/access-under-test.js';
import type { Caller, Row } from '../../support/access/callers.js';
import { leaksTo } from '../../support/access/leaks.js';
import { MistakenService } from '../../support/access/mistaken-service.js';
import { asked } from '../../support/access/one-line-alone.js';
import { accessRows } from '../../support/access/rows.js';
import { withoutRowLevelSecurity } from '../../support/access/without-row-level-security.js';

/** For whom the service takes everybody: one of each role that may read something of the request. */
const believable: readonly Caller[] = ['requester', 'reception', 'director', 'supervisor', 'admin'];

const leavesSession = (route: string) => route.includes('DELETE /api/session');
const isRead = ({ route }: Row) => route.startsWith('GET');
/** What changes something comes after everything that reads, and nobody is signed out. */
const rows = accessRows
  .filter(({ route }) => !leavesSession(route))
  .sort((a, b) => Number(isRead(b)) - Number(isRead(a)));

/** Routes that tell it where neither line stands. */
const telling = [
  'GET /api/requests',
  'GET /api/requests/:request',
  'GET /api/requests/:request/forms/:form/html',
  'GET /api/request-batches/:several',
  'GET /api/tasks',
];

/** What everybody is told while each of those is believed who may, by route. */
async function leaksOf(access: AccessUnderTest, mistaken: MistakenService, row: Row) {
  const leaks: string[] = [];
  for (const believed of believable.filter((caller) => row.allowed.includes(caller))) {
    mistaken.believe(believed);
    for (const [caller, { text }] of await access.repliesTo(row, asked)) {
      leaks.push(...leaksTo(caller, text).map((leak) => `${leak} as ${believed}`));
    }
  }
  return leaks;
}

describe('who learns what, by row-level security alone', () => {
  let access: AccessUnderTest;
  let mistaken: MistakenService;

  beforeAll(async () => {
    access = await AccessUnderTest.start();
    mistaken = await MistakenService.of(access, believable);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await access.stop();
  });

  it.each(rows)('$route', async (row) => {
    expect(await leaksOf(access, mistaken, row)).toEqual([]);
  });
});

describe('who learns what, by nothing at all', () => {
  let access: AccessUnderTest;
  let mistaken: MistakenService;

  beforeAll(async () => {
    access = await AccessUnderTest.start(async (database) => {
      await withoutRowLevelSecurity(database);
    });
    mistaken = await MistakenService.of(access, believable);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await access.stop();
  });

  // That the test finds something where there is something to find.
  it.each(telling)('%s tells those whom it should not', async (route) => {
    const [row] = rows.filter((each) => each.route === route);
    if (!row) throw new Error(`there is no ${route}`);
    expect(await leaksOf(access, mistaken, row)).not.toEqual([]);
  });
});
