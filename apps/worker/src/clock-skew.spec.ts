import { certainSkewMs } from './clock-skew.js';

describe('the skew of the clock', () => {
  it.each([
    ['none while the database answers from within the call', 1_000, 1_400, 1_500, 0],
    ['ahead by what cannot be the way back', 1_000, 3_000, 1_500, 1_500],
    ['behind by what cannot be the way there', 5_000, 3_000, 5_500, -2_000],
  ])('is %s', (_title, before, database, after, expected) => {
    expect(certainSkewMs(before, database, after)).toBe(expected);
  });
});
