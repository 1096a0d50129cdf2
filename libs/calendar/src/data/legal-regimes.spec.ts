import { regimeOn } from '../legal-regime.js';
import { legalRegimes } from './legal-regimes.js';

describe('the legal regimes', () => {
  it.each([
    ['2018-06-30', undefined],
    ['2018-07-01', 'LAW_2016'],
    ['2026-08-31', 'LAW_2016'],
    ['2026-09-01', 'LAW_2026'],
    ['2030-01-01', 'LAW_2026'],
  ])('on %s it is %s', (date, expected) => {
    expect(regimeOn(date, legalRegimes)?.id).toBe(expected);
  });

  it('claim nothing of the law whose text was not read', () => {
    const [, copied] = legalRegimes;
    expect(copied).toMatchObject({ id: 'LAW_2026', verified: 'no' });
    expect(copied?.limits.some(({ verified }) => verified)).toBe(false);
  });
});
