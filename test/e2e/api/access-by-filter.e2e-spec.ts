import { jest } from '@jest/globals';
import { AccessUnderTest } from '../../support/access/access-under-test.js';
import { judged } from '../../support/access/expected-answers.js';
import { guardedTables } from '../../support/access/guarded-tables.js';
import { MistakenService } from '../../support/access/mistaken-service.js';
import { asked, sampleOf } from '../../support/access/one-line-alone.js';
import { accessRows } from '../../support/access/rows.js';
import { withoutRowLevelSecurity } from '../../support/access/without-row-level-security.js';

const rows = sampleOf(accessRows);

/** Routes that tell it where neither line stands. */
const telling = accessRows.filter(({ route }) =>
  [
    'GET /api/requests',
    'GET /api/requests/:request',
    'GET /api/requests/:request/forms/:form/html',
    'GET /api/request-batches/:several',
    'GET /api/tasks',
  ].includes(route),
);

describe('who may do what, by what the service decides alone', () => {
  let access: AccessUnderTest;
  let unguarded: readonly string[];

  beforeAll(async () => {
    access = await AccessUnderTest.start(async (database) => {
      unguarded = await withoutRowLevelSecurity(database);
    });
  });
  afterAll(async () => access.stop());

  it('goes without the row-level security of all tables that have it', () => {
    expect([...unguarded].sort()).toEqual(Object.keys(guardedTables).sort());
  });

  it('has a route for each of them', () => {
    const routes = accessRows.map(({ route }) => route);
    expect(Object.values(guardedTables).filter((route) => !routes.includes(route))).toEqual([]);
  });

  describe('that is mistaken', () => {
    let mistaken: MistakenService;

    beforeAll(async () => {
      mistaken = await MistakenService.of(access);
    });
    afterAll(() => {
      jest.restoreAllMocks();
    });

    // That the test of the other line finds something where there is something to find.
    it.each(telling)('$route tells those whom it should not', async (row) => {
      expect(await mistaken.leaksOf(row)).not.toEqual([]);
    });
  });

  it.each(rows)('$route', async (row) => {
    const { expected, seen, leaks, worstStatus } = judged(row, await access.repliesTo(row, asked));
    expect(worstStatus).toBeLessThan(500);
    expect(seen).toEqual(expected);
    expect(leaks).toEqual([]);
  });
});
