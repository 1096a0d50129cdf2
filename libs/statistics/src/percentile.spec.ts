import fc from 'fast-check';
import { percentile, percentileOfCounts, type PercentileDefinition } from './percentile.js';

const definitions: readonly PercentileDefinition[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

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

describe('percentile by definition', () => {
  // NIST/SEMATECH e-Handbook 7.2.6.2: widths of twelve silicon wafers, of which it prints the sixth to eighth to four
  // digits. Ranks 10 to 12 are 95.1937, 95.1959 and 95.1990, and the share is 0.9.
  const wafers = [
    95.1772, 95.1567, 95.1937, 95.1959, 95.1442, 95.061, 95.1591, 95.1195, 95.1065, 95.0925, 95.199,
    95.1682,
  ];

  it.each<[PercentileDefinition, string, number]>([
    [1, 'rank ⌈10.8⌉ = 11', 95.1959],
    [2, 'rank 11', 95.1959],
    [3, 'rank nearest to 10.8', 95.1959],
    [4, 'place 10.8: 95.1937 + 0.8 · 0.0022', 95.19546],
    [5, 'place 11.3: 95.1959 + 0.3 · 0.0031', 95.19683],
    [6, 'place 11.7, printed 95.1981', 95.19807],
    [7, 'place 10.9, printed 95.1957', 95.19568],
    [8, 'place 11 + 13/30, printed 95.1972', 95.1959 + (13 / 30) * 0.0031],
    [9, 'place 11.4', 95.19714],
  ])('%i: %s', (definition, _, expected) => {
    expect(percentile(wafers, 0.9, definition)).toBeCloseTo(expected, 9);
  });

  it.each<[PercentileDefinition, number]>([
    [1, 2],
    [2, 2.5],
    [3, 2],
    [7, 2.5],
  ])('%i has the median %d of 1 2 3 4', (definition, median) => {
    expect(percentile([1, 2, 3, 4], 0.5, definition)).toBe(median);
  });

  it('does not miss a rank by rounding: 0.7 of ten is the seventh', () => {
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.7)).toBe(7);
  });

  it('never leaves the values, never falls with the share, and does not ask how they are counted', () => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 30 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        values,
        share,
        share,
        fc.constantFrom(...definitions),
        (all, a, b, definition) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map(
            (each) => percentile(all, each, definition) ?? NaN,
          );
          const counts = new Map<number, number>();
          for (const value of all) counts.set(value, (counts.get(value) ?? 0) + 1);

          expect(low).toBeGreaterThanOrEqual(Math.min(...all));
          expect(high).toBeLessThanOrEqual(Math.max(...all));
          expect(low).toBeLessThanOrEqual((high ?? NaN) + 1e-9);
          expect(percentileOfCounts(counts, Math.min(a, b), definition)).toBe(low);
        },
      ),
    );
  });
});
