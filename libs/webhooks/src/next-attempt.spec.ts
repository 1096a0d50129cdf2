import { mostAttempts, secondsToNext } from './next-attempt.js';

describe('the next attempt', () => {
  it.each([
    [1, 0.5, null, 10],
    [2, 0.5, null, 20],
    [2, 0, null, 16],
    [2, 0.999, null, 24],
    [10, 0.5, null, 5_120],
    [13, 0.5, null, 21_600],
    [18, 0.5, null, 21_600],
    [1, 0.5, 120, 120],
    [1, 0.5, 5, 10],
    [1, 0.5, 9_999_999, 21_600],
    [19, 0.5, null, null],
    [19, 0.5, 60, null],
  ])('after attempt %d, by chance %d, asked for %s, comes in %s seconds', (...row) => {
    const [attempt, chance, asked, seconds] = row;
    expect(secondsToNext(attempt, chance, asked)).toBe(seconds);
  });

  it('is given up after some two days', () => {
    const waits = Array.from({ length: mostAttempts }, (_, index) => secondsToNext(index + 1, 0.5));
    const hours = waits.reduce<number>((sum, seconds) => sum + (seconds ?? 0), 0) / 3_600;
    expect(hours).toBeGreaterThan(44);
    expect(hours).toBeLessThan(52);
  });
});
