import { durationClass, percentileOfClasses } from './duration-class.js';
import { percentile } from './percentile.js';

const classesOf = (durations: readonly number[]) => {
  const counts = new Map<number, number>();
  for (const each of durations.map(durationClass)) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
};

describe('durations by class', () => {
  it.each([0, 1, 2, 17, 999, 60_000, 3_600_000, 86_400_000, 315_360_000_000])(
    'tell %d ms to a hundredth',
    (duration) => {
      const told = percentileOfClasses(classesOf([duration]), 0.5) ?? -1;
      expect(Math.abs(told - duration)).toBeLessThanOrEqual(Math.max(0.5, duration / 99));
    },
  );

  it.each([0.1, 0.5, 0.9, 1])('give the percentile %d of many to a hundredth', (share) => {
    const durations = Array.from({ length: 1_000 }, (_, i) => (i * 7_919) % 100_003);

    const exact = percentile(durations, share) ?? -1;

    const told = percentileOfClasses(classesOf(durations), share) ?? -1;
    expect(Math.abs(told - exact)).toBeLessThanOrEqual(exact / 99);
  });

  it('have no percentile when there are none', () => {
    expect(percentileOfClasses(new Map(), 0.5)).toBeNull();
  });

  it('of ten years still fit into a small number', () => {
    expect(durationClass(10 * 366 * 86_400_000)).toBeLessThan(32_767);
  });
});
