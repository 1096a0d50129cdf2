import { AccessUnderTest } from '../../support/access/access-under-test.js';
import { judged } from '../../support/access/expected-answers.js';
import { asked } from '../../support/access/one-line-alone.js';
import { accessRows as rows } from '../../support/access/rows.js';
import { withoutRowLevelSecurity } from '../../support/access/without-row-level-security.js';

describe('who may do what, by what the service decides alone', () => {
  let access: AccessUnderTest;
  let unguarded = 0;

  beforeAll(async () => {
    access = await AccessUnderTest.start(async (database) => {
      unguarded = await withoutRowLevelSecurity(database);
    });
  });
  afterAll(async () => access.stop());

  it('goes without the row-level security of many tables', () => {
    expect(unguarded).toBeGreaterThan(30);
  });

  it.each(rows)('$route', async (row) => {
    const { expected, seen, leaks, worstStatus } = judged(row, await access.repliesTo(row, asked));
    expect(worstStatus).toBeLessThan(500);
    expect(seen).toEqual(expected);
    expect(leaks).toEqual([]);
  });
});
