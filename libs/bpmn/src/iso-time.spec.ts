import { isIsoCycle, isIsoDate, isIsoDuration } from './iso-time.js';

describe('ISO 8601 text in a model', () => {
  it.each([
    ['2026-11-01', true],
    ['2024-02-29', true],
    ['2026-11-01T08:00:00+07:00', true],
    ['2026-11-01T08:00Z', true],
    ['2026-11-01T08:00:00+07:00[Asia/Ho_Chi_Minh]', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-11-31', false],
    ['2026-11-01T25:00', false],
    ['2026-11-01T08:00T09:00', false],
    ['01/11/2026', false],
    ['tomorrow', false],
    ['', false],
  ])('date "%s": %s', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });

  it.each([
    ['P5D', true],
    ['PT15M', true],
    ['P1Y2M3W4DT5H6M7.5S', true],
    ['P0D', true],
    ['P', false],
    ['PT', false],
    ['P1DT', false],
    ['P1H', false],
    ['5D', false],
    ['P-1D', false],
    ['5 ngày', false],
  ])('duration "%s": %s', (text, expected) => {
    expect(isIsoDuration(text)).toBe(expected);
  });

  it.each([
    ['R/P1M', true],
    ['R5/PT1H', true],
    ['R/2024-01-01T00:05:00+07:00/P1M', true],
    ['R3/2026-02-29/P1D', false],
    ['R0/P1D', false],
    ['R/PT0S', false],
    ['R-1/P1D', false],
    ['R/', false],
    ['R', false],
    ['P1D', false],
    ['R/2024-01-01/2024-02-01/P1D', false],
    ['0 0 * * *', false],
  ])('cycle "%s": %s', (text, expected) => {
    expect(isIsoCycle(text)).toBe(expected);
  });
});
