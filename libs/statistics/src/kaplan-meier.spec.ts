import fc from 'fast-check';
import { kaplanMeier, medianInterval, medianSurvival } from './kaplan-meier.js';
import type { Observation } from './observation.js';

const events = (...durations: number[]): Observation[] =>
  durations.map((duration) => ({ duration, event: 'decided' }));
const censored = (...durations: number[]): Observation[] =>
  durations.map((duration) => ({ duration, event: null }));

/** Weeks to relapse of the 6-MP arm (Freireich et al. 1963, as in Cox & Oakes 1984, table 1.1). */
const sixMp = [
  ...events(6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...censored(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
];

describe('Kaplan–Meier estimate', () => {
  it('equals the published curve of the 6-MP arm: R survival, summary(survfit()), three digits', () => {
    const steps = kaplanMeier(sixMp);

    const printed = steps.map(({ time, atRisk, events, survival, variance, interval95 }) => [
      ...[
        time,
        atRisk,
        events,
        Number(survival.toFixed(3)),
        Number(Math.sqrt(variance).toFixed(4)),
      ],
      ...[interval95?.low, interval95?.high].map((limit) => Number(limit?.toFixed(3))),
    ]);
    expect(printed).toEqual([
      [6, 21, 3, 0.857, 0.0764, 0.72, 1],
      [7, 17, 1, 0.807, 0.0869, 0.653, 0.996],
      [10, 15, 1, 0.753, 0.0963, 0.586, 0.968],
      [13, 12, 1, 0.69, 0.1068, 0.51, 0.935],
      [16, 11, 1, 0.627, 0.1141, 0.439, 0.896],
      [22, 7, 1, 0.538, 0.1282, 0.337, 0.858],
      [23, 6, 1, 0.448, 0.1346, 0.249, 0.807],
    ]);
    expect(medianSurvival(steps)).toBe(23);
    expect(medianInterval(steps)).toEqual({ low: 16, high: null });
  });

  it('equals it to 1e-9 where the fractions are worked out', () => {
    // S(6) = 18/21; variance (18/21)² · 3/(21·18) = (36/49) · (1/126) = 2/343.
    // S(7) = 6/7 · 16/17 = 96/119; variance (96/119)² · (1/126 + 1/(17·16)).
    // S(23) = 6/7 · 16/17 · 14/15 · 11/12 · 10/11 · 6/7 · 5/6 = 160/357.
    const steps = kaplanMeier(sixMp);

    expect(steps[0]?.survival).toBeCloseTo(6 / 7, 9);
    expect(steps[0]?.variance).toBeCloseTo(2 / 343, 9);
    expect(steps[1]?.survival).toBeCloseTo(96 / 119, 9);
    expect(steps[1]?.variance).toBeCloseTo((96 / 119) ** 2 * (1 / 126 + 1 / 272), 9);
    expect(steps[6]?.survival).toBeCloseTo(160 / 357, 9);
  });

  it.each([
    ['no cases', [], null],
    ['one case', events(4), 4],
    ['all open', censored(1, 2, 3), null],
    ['half decided exactly', [...events(2), ...censored(5)], 2],
    ['ties', events(3, 3, 3, 8), 3],
    ['cases counted together', [{ duration: 3, event: 'decided', count: 3 }, ...events(8)], 3],
  ])('has the median of %s', (_, cohort, median) => {
    expect(medianSurvival(kaplanMeier(cohort))).toBe(median);
  });

  it('ends without an interval where everybody had the event', () => {
    expect(kaplanMeier(events(1, 1))).toEqual([
      { time: 1, atRisk: 2, events: 2, survival: 0, variance: 0, interval95: null },
    ]);
  });

  const durations = fc.array(fc.nat(60), { minLength: 1, maxLength: 40 });

  it('has the lower median of the durations when nothing is censored', () => {
    fc.assert(
      fc.property(durations, (all) => {
        const sorted = [...all].sort((a, b) => a - b);
        const lowerMedian = sorted[Math.ceil(sorted.length / 2) - 1];
        expect(medianSurvival(kaplanMeier(events(...all)))).toBe(lowerMedian);
      }),
    );
  });

  it('has the variance of a proportion when nothing is censored', () => {
    fc.assert(
      fc.property(durations, (all) => {
        for (const { survival, variance } of kaplanMeier(events(...all))) {
          expect(variance).toBeCloseTo((survival * (1 - survival)) / all.length, 9);
        }
      }),
    );
  });

  it('is what its definition gives, case by case', () => {
    const cohort = fc.array(fc.record({ duration: fc.nat(20), isEvent: fc.boolean() }));
    fc.assert(
      fc.property(cohort, (cases) => {
        const steps = kaplanMeier(
          cases.map(({ duration, isEvent }) => ({ duration, event: isEvent ? 'decided' : null })),
        );
        for (const { time, survival, variance } of steps) {
          // The product over every time up to this one, each risk set counted afresh.
          const times = [...new Set(cases.filter((c) => c.isEvent).map((c) => c.duration))];
          const before = times.filter((each) => each <= time);
          const n = (at: number) => cases.filter((c) => c.duration >= at).length;
          const d = (at: number) => cases.filter((c) => c.duration === at && c.isEvent).length;
          const product = before.reduce((share, at) => share * (1 - d(at) / n(at)), 1);
          const sum = before.reduce((all, at) => all + d(at) / (n(at) * (n(at) - d(at))), 0);
          expect(survival).toBeCloseTo(product, 9);
          expect(variance).toBeCloseTo(product === 0 ? 0 : product ** 2 * sum, 9);
        }
      }),
    );
  });
});
