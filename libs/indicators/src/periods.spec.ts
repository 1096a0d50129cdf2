import { periodsUntil } from './periods.js';

const until = (day: string) => periodsUntil(day, { month: 2, quarter: 2, year: 1 });

describe('the periods that figures are asked for', () => {
  it('go back from the one that today lies in, each with what it is compared with', () => {
    expect(until('2026-11-29').map(({ id, from, to }) => [id, from, to])).toEqual([
      ['2026-11', '2026-11-01', '2026-11-30'],
      ['2026-10', '2026-10-01', '2026-10-31'],
      ['2026-Q4', '2026-10-01', '2026-12-31'],
      ['2026-Q3', '2026-07-01', '2026-09-30'],
      ['2026', '2026-01-01', '2026-12-31'],
    ]);
  });

  it('cross the year', () => {
    const [month, , quarter, , year] = until('2026-01-01');
    expect(month?.previous).toEqual({ from: '2025-12-01', to: '2025-12-31' });
    expect(quarter?.previous).toEqual({ from: '2025-10-01', to: '2025-12-31' });
    expect(quarter?.yearBefore).toEqual({ from: '2025-01-01', to: '2025-03-31' });
    expect(year?.previous).toEqual(year?.yearBefore);
  });

  it.each([
    ['2024-03-31', '2024-02-29'],
    ['2026-03-01', '2026-02-28'],
  ])('end on the last day of the month: %s comes after %s', (today, last) => {
    expect(until(today)[0]?.previous.to).toBe(last);
  });

  it('have names', () => {
    expect(until('2026-11-29').map(({ name }) => name.vi)).toEqual([
      ...['Tháng 11/2026', 'Tháng 10/2026', 'Quý IV/2026', 'Quý III/2026', 'Năm 2026'],
    ]);
  });
});
