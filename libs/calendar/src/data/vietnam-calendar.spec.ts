import { weekdayOf } from '../local-date.js';
import { vietnamCalendar } from './vietnam-calendar.js';

const rows = vietnamCalendar.exceptions;
const daysOff = (year: number) =>
  rows.filter((row) => row.kind === 'OFF' && row.date.startsWith(String(year)));

describe('the calendar 2024–2027', () => {
  it.each([
    [2024, 11],
    [2025, 11],
    [2026, 12],
    [2027, 12],
  ])('has the holidays of %i: %i', (year, expected) => {
    const holidays = daysOff(year).filter(({ reason }) => !/Nghỉ bù|Nghỉ hoán đổi/.test(reason.vi));
    expect(holidays).toHaveLength(expected);
  });

  it.each([2024, 2025, 2026, 2027])('substitutes each holiday of %i on a day of rest', (year) => {
    const resting = daysOff(year).filter(({ date }) => weekdayOf(date) > 5);
    const substitutes = daysOff(year).filter(({ reason }) => reason.vi.startsWith('Nghỉ bù'));
    expect(substitutes).toHaveLength(resting.length);
    expect(substitutes.every(({ date }) => weekdayOf(date) <= 5)).toBe(true);
  });

  it('makes up each swapped day on a day of rest', () => {
    const swapped = rows.filter(({ reason }) => reason.vi.startsWith('Nghỉ hoán đổi'));
    const madeUp = rows.filter(({ kind }) => kind === 'MAKEUP');
    expect(madeUp).toHaveLength(swapped.length);
    expect(madeUp.every(({ date }) => weekdayOf(date) > 5)).toBe(true);
  });

  it('names a source for each row and confirms nothing that was not announced', () => {
    expect(rows.every(({ source }) => source.length > 0)).toBe(true);
    const expected = rows.filter(({ status }) => status === 'EXPECTED').map(({ date }) => date);
    expect(expected.filter((date) => date < '2027')).toEqual(['2026-11-24']);
    expect(vietnamCalendar.confirmedYears).toEqual([2024, 2025, 2026]);
  });

  it('is in order of date', () => {
    const dates = rows.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  });
});
