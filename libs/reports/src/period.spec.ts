import { isPeriod, lastDayOf, periodBefore, printedPeriod } from './period.js';

describe('a reporting period', () => {
  it.each([
    ['2026-10', true],
    ['2026-1', false],
    ['2026-13', false],
    ['2026-00', false],
    ['1999-12', false],
    ['2026-10-01', false],
    ['tháng 10', false],
  ])('%s is one: %s', (text, expected) => {
    expect(isPeriod(text)).toBe(expected);
  });

  it.each([
    ['2026-11-01', '2026-10'],
    ['2026-11-30', '2026-10'],
    ['2027-01-01', '2026-12'],
    ['2025-03-31', '2025-02'],
  ])('on %s the one before is %s', (on, expected) => {
    expect(periodBefore(on)).toBe(expected);
  });

  it.each([
    ['2024-02', '2024-02-29'],
    ['2025-02', '2025-02-28'],
    ['2026-12', '2026-12-31'],
  ])('%s ends on %s', (period, expected) => {
    expect(lastDayOf(period)).toBe(expected);
  });

  it('is printed as letters do', () => {
    expect(printedPeriod('2026-09')).toBe('tháng 09 năm 2026');
  });
});
