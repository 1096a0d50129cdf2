import { calendar } from './ledger-fixture.js';
import { dueBefore, type BeforeMode, type ReportingRoll } from './reporting-date.js';

describe('a reporting date', () => {
  it.each<[string, number, BeforeMode, ReportingRoll, string, string]>([
    ['2026-10', 5, 'LITERAL', 'NONE', '2026-11-04', 'before the 5th is the 4th'],
    ['2026-10', 5, 'INCLUSIVE', 'NONE', '2026-11-05', 'or the 5th itself'],
    ['2026-10', 10, 'LITERAL', 'NONE', '2026-11-09', 'before the 10th'],
    ['2026-12', 5, 'LITERAL', 'NONE', '2027-01-04', 'over the end of the year'],
    ['2026-09', 5, 'LITERAL', 'NONE', '2026-10-04', 'a Sunday does not move by default'],
    ['2026-09', 5, 'LITERAL', 'PREV_WD', '2026-10-02', 'unless backwards'],
    ['2026-09', 5, 'LITERAL', 'NEXT_WD', '2026-10-05', 'or forwards'],
    ['2026-08', 4, 'LITERAL', 'NEXT_WD', '2026-09-03', 'a working day stays'],
    ['2026-01', 1, 'LITERAL', 'NONE', '2026-01-31', 'before the 1st is the last of the period'],
  ])('for %s before day %i, %s, %s, is %s: %s', (period, day, mode, roll, expected) => {
    expect(dueBefore(period, day, mode, roll, calendar)).toBe(expected);
  });
});
