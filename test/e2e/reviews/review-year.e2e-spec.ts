import { jest } from '@jest/globals';
import { ApiUnderTest } from '../../support/api-under-test.js';

jest.setTimeout(180_000);

/**
 * Counted by hand on the calendar of 2026: off are 1 and 2 January, 14 to 22 February, 27 and 30 April, 1 May, 31 August
 * to 2 September, 24 November, and weekends but Saturday 10 January, which is worked in place of the 2nd. Of each period:
 * opened, whoever reviews reminded, late, the Director told. A month has ten working days, a quarter fifteen.
 */
const year = [
  ['2025-12', '01-01 00:05', '01-14 08:00', '01-16 00:00', '01-19 08:00'],
  ['2025-Q4', '01-01 00:05', '01-21 08:00', '01-23 00:00', '01-26 08:00'],
  ['2026-01', '02-01 00:05', '02-12 08:00', '02-14 00:00', '02-24 08:00'],
  ['2026-02', '03-01 00:05', '03-12 08:00', '03-14 00:00', '03-17 08:00'],
  ['2026-Q1', '04-01 00:05', '04-21 08:00', '04-23 00:00', '04-24 08:00'],
  ['2026-03', '04-01 00:05', '04-14 08:00', '04-16 00:00', '04-17 08:00'],
  ['2026-04', '05-01 00:05', '05-14 08:00', '05-16 00:00', '05-19 08:00'],
  ['2026-05', '06-01 00:05', '06-12 08:00', '06-16 00:00', '06-17 08:00'],
  ['2026-06', '07-01 00:05', '07-14 08:00', '07-16 00:00', '07-17 08:00'],
  ['2026-Q2', '07-01 00:05', '07-21 08:00', '07-23 00:00', '07-24 08:00'],
  ['2026-07', '08-01 00:05', '08-13 08:00', '08-15 00:00', '08-18 08:00'],
  ['2026-08', '09-01 00:05', '09-15 08:00', '09-17 00:00', '09-18 08:00'],
  ['2026-09', '10-01 00:05', '10-14 08:00', '10-16 00:00', '10-19 08:00'],
  ['2026-Q3', '10-01 00:05', '10-21 08:00', '10-23 00:00', '10-26 08:00'],
  ['2026-10', '11-01 00:05', '11-12 08:00', '11-14 00:00', '11-17 08:00'],
  ['2026-11', '12-01 00:05', '12-14 08:00', '12-16 00:00', '12-17 08:00'],
] as const;

interface Told {
  readonly at: string;
  readonly what: string;
  readonly period: string;
}

describe('a year of reviews, in which nobody concludes any', () => {
  let api: ApiUnderTest;
  let told: readonly Told[];

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2025-12-31', '09:00'] });
    await api.deploy('unit-review');
    await liveThrough(api, '2026-12-31');
    told = await api.query<Told>(
      `SELECT to_char(n.created_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'MM-DD HH24:MI') AS at,
         replace(n.kind, 'unit-review.', '') || ' ' || n.recipient AS what, r.period
       FROM notification n JOIN unit_review r ON r.key = n.subject_key
       WHERE n.subject_type = 'unit-review' AND r.unit_code = 'stc' ORDER BY n.created_at, n.key`,
    );
  });
  afterAll(async () => api.stop());

  it.each(year)('opens, reminds, marks and escalates %s as counted by hand', (about, ...row) => {
    const when = (wanted: string) =>
      told.filter(({ what, period }) => period === about && what === wanted).map(({ at }) => at);
    expect([
      ...[when('opened ttcntt:preparer'), when('reminder ttcntt:preparer')],
      ...[when('late ttcntt:head'), when('escalated skhcn:director')],
    ]).toEqual(row.map((at) => [at]));
  });

  it('opens nothing else, and each unit once in each period', async () => {
    const opened = await api.query<{ period: string; units: number }>(
      'SELECT period, count(*)::integer AS units FROM unit_review GROUP BY period',
    );
    expect(opened.map(({ period }) => period).sort()).toEqual(
      year.map(([period]) => period).sort(),
    );
    expect(new Set(opened.map(({ units }) => units))).toEqual(new Set([9]));
  });
});

/** Goes from one thing that is due to the next; the days between are skipped. */
async function liveThrough(api: ApiUnderTest, lastDay: string): Promise<void> {
  for (;;) {
    const [row] = await api.query<{ at: string }>(
      `SELECT to_char(min(at) AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI') AS at FROM (
         SELECT due_at AS at FROM timer UNION ALL SELECT due_at FROM start_timer) all_timers`,
    );
    const [on = '', time = ''] = (row?.at ?? '').split(' ');
    if (on > lastDay) return;
    await api.at(on, time);
  }
}
