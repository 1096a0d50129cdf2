import fc from 'fast-check';
import { kaplanMeier, medianSurvival, type Observation } from './kaplan-meier.js';

const events = (...durations: number[]): Observation[] =>
  durations.map((duration) => ({ duration, event: true }));
const censored = (...durations: number[]): Observation[] =>
  durations.map((duration) => ({ duration, event: false }));

describe('Kaplan–Meier estimate', () => {
  it('equals the published curve of the 6-MP arm (Freireich et al. 1963; Cox & Oakes 1984)', () => {
    const cohort = [
      ...events(6, 6, 6, 7, 10, 13, 16, 22, 23),
      ...censored(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
    ];

    const steps = kaplanMeier(cohort);

    expect(steps.map((s) => [s.time, s.atRisk, s.events, Number(s.survival.toFixed(4))])).toEqual([
      [6, 21, 3, 0.8571],
      [7, 17, 1, 0.8067],
      [10, 15, 1, 0.7529],
      [13, 12, 1, 0.6902],
      [16, 11, 1, 0.6275],
      [22, 7, 1, 0.5378],
      [23, 6, 1, 0.4482],
    ]);
    expect(medianSurvival(steps)).toBe(23);
  });

  it.each([
    ['no cases', [], null],
    ['one case', events(4), 4],
    ['all open', censored(1, 2, 3), null],
    ['half decided exactly', [...events(2), ...censored(5)], 2],
    ['ties', events(3, 3, 3, 8), 3],
  ])('has the median of %s', (_, cohort, median) => {
    expect(medianSurvival(kaplanMeier(cohort))).toBe(median);
  });

  it('has the lower median of the durations when nothing is censored', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 40 }), (durations) => {
        const sorted = [...durations].sort((a, b) => a - b);
        const lowerMedian = sorted[Math.ceil(sorted.length / 2) - 1];
        expect(medianSurvival(kaplanMeier(events(...durations)))).toBe(lowerMedian);
      }),
    );
  });
});
