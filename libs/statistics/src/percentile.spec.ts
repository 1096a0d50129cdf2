import { percentile } from './percentile.js';

describe('nearest-rank percentile', () => {
  it.each([
    [[15, 20, 35, 40, 50], 0.05, 15],
    [[15, 20, 35, 40, 50], 0.3, 20],
    [[15, 20, 35, 40, 50], 0.4, 20],
    [[15, 20, 35, 40, 50], 0.5, 35],
    [[50, 15, 40, 20, 35], 1, 50],
    [[7], 0.9, 7],
    [[], 0.5, null],
  ])('of %j at %f is %s', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });
});
