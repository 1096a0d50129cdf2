import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dateOfDayNumber,
  dayNumber,
  daysAfter,
  isLocalDate,
  weekdayOf,
} from './local-date.js';

describe('local dates', () => {
  it.each([
    ['2026-02-28', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-2-3', false],
    ['2026-02-03T00:00', false],
    ['0026-01-01', false],
    ['', false],
  ])('%j is a day: %s', (text, expected) => {
    expect(isLocalDate(text)).toBe(expected);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-10-15', 3, '2027-01-15'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('numbers days without gaps and knows their weekdays', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (days) => {
        const date = dateOfDayNumber(days);
        expect(dayNumber(date)).toBe(days);
        expect(addDays(date, 1)).toBe(dateOfDayNumber(days + 1));
        expect(weekdayOf(date)).toBe(new Date(`${date}T12:00:00Z`).getUTCDay() || 7);
      }),
    );
  });

  it('lists the days after a day through another', () => {
    expect(daysAfter('2026-12-30', '2027-01-01')).toEqual(['2026-12-31', '2027-01-01']);
    expect(daysAfter('2026-12-30', '2026-12-30')).toEqual([]);
    expect(daysAfter('2026-12-30', '2026-12-01')).toEqual([]);
  });
});
