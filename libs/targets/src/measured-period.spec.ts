import { measuredPeriod, measuredTerms, periodsOf } from './measured-period.js';

describe('a period of what others measure', () => {
  it.each([
    ['2026', 'year', '2026-12-31'],
    ['2026-Q1', 'quarter', '2026-03-31'],
    ['2026-Q4', 'quarter', '2026-12-31'],
    ['2024-02', 'month', '2024-02-29'],
    ['2005', 'year', '2005-12-31'],
  ])('%s is a %s that ends on %s', (id, term, to) => {
    expect(measuredPeriod(id)).toEqual({ id, term, to });
  });

  it.each([
    '',
    '26',
    '2004',
    '2026-Q0',
    '2026-Q5',
    '2026-13',
    '2026-00',
    '2026-1',
    ' 2026',
    '2026\n',
  ])('%j is none', (id) => {
    expect(measuredPeriod(id)).toBeNull();
  });

  it.each(measuredTerms)('names those of a year as it reads them: %s', (term) => {
    const periods = periodsOf(2026, term);
    expect(periods.map(({ id }) => measuredPeriod(id))).toEqual(periods);
    expect(periods.at(-1)?.to).toBe('2026-12-31');
  });
});
