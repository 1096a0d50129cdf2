import { funnelLimits } from './funnel-limits.js';

/** Cumulative probabilities of a fair coin thrown n times, as exact fractions of 2ⁿ. */
function fairCoin(n: number): number[] {
  let row = [1n];
  for (let i = 0; i < n; i++)
    row = [1n, ...row.slice(1).map((each, k) => each + (row[k] ?? 0n)), 1n];
  let sum = 0n;
  return row.map((each) => Number(((sum += each) * 10n ** 30n) / 2n ** BigInt(n)) / 1e30);
}

describe('funnel limits', () => {
  it('are those of ten throws of a coin, from the printed binomial table', () => {
    // P(R ≤ 1) = 11/1024 = 0.0107, P(R ≤ 2) = 56/1024 = 0.0547: the 2.5 % point lies between 1 and 2.
    // α = (56/1024 − 0.025) / (45/1024); low = (2 − α)/10, and high mirrors it one count further.
    const alpha = (56 / 1024 - 0.025) / (45 / 1024);
    const limits = funnelLimits(0.5, 10, 0.95);
    expect(limits?.low).toBeCloseTo((2 - alpha) / 10, 9);
    // P(R ≤ 7) = 968/1024, P(R ≤ 8) = 1013/1024: α = (1013/1024 − 0.975) / (45/1024).
    expect(limits?.high).toBeCloseTo((8 - (1013 / 1024 - 0.975) / (45 / 1024)) / 10, 9);
  });

  it.each([1, 7, 40, 300])('equal the exact binomial of a coin thrown %i times', (n) => {
    const cumulative = fairCoin(n);
    for (const level of [0.95, 0.998] as const) {
      const limits = funnelLimits(0.5, n, level);
      const exact = (share: number) => {
        const count = cumulative.findIndex((each) => each > share);
        const [at, before] = [cumulative[count] ?? 1, cumulative[count - 1] ?? 0];
        return Math.max(0, count - (at - share) / (at - before)) / n;
      };
      expect(limits?.low).toBeCloseTo(exact((1 - level) / 2), 9);
      expect(limits?.high).toBeCloseTo(exact((1 + level) / 2), 9);
    }
  });

  it('narrow as the group grows, and approach the normal distribution', () => {
    const limits = funnelLimits(0.8, 100_000, 0.95);
    const half = 1.959963984540054 * Math.sqrt((0.8 * 0.2) / 100_000);
    expect(limits?.low).toBeCloseTo(0.8 - half, 4);
    expect(limits?.high).toBeCloseTo(0.8 + half, 4);
  });

  it.each([
    ['nobody', 0.8, 0, null],
    ['a target of nothing', 0, 20, { low: 0, high: 0 }],
    ['a target of everything', 1, 20, { low: 1, high: 1 }],
  ])('of %s', (_, target, n, expected) => {
    expect(funnelLimits(target, n, 0.95)).toEqual(expected);
  });
});
