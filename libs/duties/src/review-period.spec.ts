import { addDays, daysBetween, type LocalDate } from '@minhbach/calendar';
import { reviewTerms } from './cadence.js';
import { periodsEndedBefore } from './review-period.js';

describe('the periods that ended on the day before', () => {
  it.each([
    ['2026-11-30', ['2026-W48 2026-11-23–2026-11-29']],
    ['2026-12-01', ['2026-11 2026-11-01–2026-11-30']],
    ['2026-10-01', ['2026-09 2026-09-01–2026-09-30', '2026-Q3 2026-07-01–2026-09-30']],
    [
      '2026-07-01',
      [
        '2026-06 2026-06-01–2026-06-30',
        '2026-Q2 2026-04-01–2026-06-30',
        '2026-H1 2026-01-01–2026-06-30',
      ],
    ],
    [
      '2027-01-01',
      [
        '2026-12 2026-12-01–2026-12-31',
        '2026-Q4 2026-10-01–2026-12-31',
        '2026-H2 2026-07-01–2026-12-31',
        '2026 2026-01-01–2026-12-31',
      ],
    ],
    // Monday the first: of the week too, whose Thursday is in the old year.
    ['2027-02-01', ['2027-W04 2027-01-25–2027-01-31', '2027-01 2027-01-01–2027-01-31']],
    ['2027-01-04', ['2026-W53 2026-12-28–2027-01-03']],
    ['2025-01-06', ['2025-W01 2024-12-30–2025-01-05']],
    ['2026-11-29', []],
  ])('%s: %j', (on, expected) => {
    expect(periodsEndedBefore(on).map(({ id, from, to }) => `${id} ${from}–${to}`)).toEqual(
      expected,
    );
  });

  it('of each term follow one another without a gap or an overlap', () => {
    const days = daysOf('2020-07-01', '2031-01-01');
    const all = days.flatMap((on) => periodsEndedBefore(on));
    for (const term of reviewTerms) {
      const periods = all.filter((each) => each.term === term);
      const begins = periods.slice(1).map(({ from }) => from);
      expect(begins).toEqual(periods.slice(0, -1).map(({ to }) => addDays(to, 1)));
      expect(new Set(periods.map(({ id }) => id)).size).toBe(periods.length);
      expect(periods.length).toBeGreaterThan(9);
    }
  });
});

function daysOf(from: LocalDate, until: LocalDate): LocalDate[] {
  return Array.from({ length: daysBetween(from, until) }, (_, index) => addDays(from, index));
}
