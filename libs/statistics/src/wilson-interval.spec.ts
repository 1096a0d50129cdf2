import { wilsonInterval } from './wilson-interval.js';

describe('Wilson score interval', () => {
  // Newcombe (1998), Statistics in Medicine 17, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [29, 29, 0.883, 1],
  ])('of %i in %i is [%f, %f], as published', (k, n, low, high) => {
    const interval = wilsonInterval(k, n);

    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('does not exist without data', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

describe('its bounds', () => {
  it.each([
    [6, 10],
    [81, 263],
    [1, 29],
  ])('of %i in %i are the proportions from which it is just 1.96 standard errors away', (k, n) => {
    const { low = NaN, high = NaN } = wilsonInterval(k, n) ?? {};
    for (const bound of [low, high]) {
      const standardError = Math.sqrt((bound * (1 - bound)) / n);
      expect(Math.abs(k / n - bound) / standardError).toBeCloseTo(1.959963984540054, 9);
    }
  });
});
