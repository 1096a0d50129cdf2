import fc from 'fast-check';
import { cumulativeIncidence, timeOfIncidence } from './cumulative-incidence.js';
import { kaplanMeier } from './kaplan-meier.js';
import type { Observation } from './observation.js';

type Event = 'relapse' | 'death';

const eventOf = (status: number): Event | null => {
  if (status === 0) return null;
  return status === 1 ? 'relapse' : 'death';
};

/** Months after the transplant and status (0 censored, 1 relapse, 2 death), Scrucca, Santucci & Aversa (2010). */
const transplants: Observation<Event>[] = [
  '13:2 1:1 72:0 7:2 8:2 67:0 9:2 5:2 70:0 4:0 7:0 68:0 1:2 10:2 7:2 3:1 4:1 4:1 3:1 3:1 22:2 8:1 2:2 0:2 0:1',
  '35:0 35:0 4:2 14:2 26:2 3:2 2:0 8:0 32:0 12:1',
]
  .flatMap((line) => line.split(' '))
  .map((each) => each.split(':').map(Number))
  .map(([duration = 0, status = 0]) => ({ duration, event: eventOf(status) }));

const upTo = (steps: readonly { time: number; incidence: number }[], month: number) =>
  steps.filter(({ time }) => time <= month).map(({ incidence }) => Number(incidence.toFixed(4)));

describe('cumulative incidence with competing events', () => {
  it('equals that of the 35 transplants as scikit-survival prints it, four digits', () => {
    expect(upTo(cumulativeIncidence(transplants, 'relapse'), 4)).toEqual([
      0.0286, 0.0571, 0.0571, 0.1458, 0.2049,
    ]);
    expect(upTo(cumulativeIncidence(transplants, 'death'), 4)).toEqual([
      0.0286, 0.0571, 0.0857, 0.1153, 0.1448,
    ]);
  });

  it('equals it to 1e-9 where the fractions are worked out', () => {
    // Month 0: 35 at risk, one relapse, one death: 1/35 each, 33/35 go on.
    // Month 1: 33 at risk, one each: + 33/35 · 1/33 = 2/35; 31/35 go on.
    // Month 2: 31 at risk, one death and one censored; 30/35 go on.
    // Month 3: 29 at risk, three relapses, one death: + 30/35 · 3/29.
    const relapse = cumulativeIncidence(transplants, 'relapse');

    expect(relapse[3]?.incidence).toBeCloseTo(2 / 35 + (30 / 35) * (3 / 29), 9);
    expect(relapse[1]?.variance).toBeCloseTo(((2 / 35) * (33 / 35)) / 35, 9);
    expect(timeOfIncidence(relapse, 0.2)).toBe(4);
    expect(timeOfIncidence(relapse, 0.5)).toBeNull();
  });

  it('does not count a refusal as if the answer might still come', () => {
    // Two given on day 1, two refused on day 2: the refusals leave half of the cohort without information for ever,
    // where censoring them would have let the curve go to one.
    const cohort = [
      { duration: 1, event: 'given', count: 2 },
      { duration: 2, event: 'refused', count: 2 },
    ];
    expect(cumulativeIncidence(cohort, 'given').at(-1)?.incidence).toBe(0.5);
  });

  const cases = fc.array(
    fc.record({ duration: fc.nat(15), status: fc.integer({ min: 0, max: 2 }) }),
    { minLength: 1, maxLength: 40 },
  );
  const observed = (all: { duration: number; status: number }[]): Observation<Event>[] =>
    all.map(({ duration, status }) => ({ duration, event: eventOf(status) }));

  it('adds up, over all events, to what Kaplan–Meier has lost', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const cohort = observed(all);
        const [relapse, death] = [
          cumulativeIncidence(cohort, 'relapse'),
          cumulativeIncidence(cohort, 'death'),
        ];
        kaplanMeier(cohort).forEach(({ survival }, at) => {
          const sum = (relapse[at]?.incidence ?? 0) + (death[at]?.incidence ?? 0);
          expect(sum).toBeCloseTo(1 - survival, 9);
        });
      }),
    );
  });

  it('has the variance of a proportion when nothing is censored', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const cohort = observed(all.map((each) => ({ ...each, status: each.status || 1 })));
        for (const { incidence, variance } of cumulativeIncidence(cohort, 'relapse')) {
          expect(variance).toBeCloseTo((incidence * (1 - incidence)) / all.length, 9);
        }
      }),
    );
  });

  it('is Greenwood when nothing competes', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const cohort = observed(all.map((each) => ({ ...each, status: each.status % 2 })));
        const greenwood = kaplanMeier(cohort);
        cumulativeIncidence(cohort, 'relapse').forEach(({ variance }, at) => {
          const { survival = 0, variance: expected = 0 } = greenwood[at] ?? {};
          expect(survival > 0 ? variance : expected).toBeCloseTo(expected, 9);
        });
      }),
    );
  });

  it('is what its definition gives, every pair of times looked at', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const cohort = observed(all);
        const steps = cumulativeIncidence(cohort, 'relapse');
        const n = (at: number) => all.filter((c) => c.duration >= at).length;
        const d = (at: number, ...statuses: number[]) =>
          all.filter((c) => c.duration === at && statuses.includes(c.status)).length;
        const times = steps.map(({ time }) => time);
        const survivalBefore = (t: number) =>
          times.filter((s) => s < t).reduce((share, s) => share * (1 - d(s, 1, 2) / n(s)), 1);
        const incidence = (t: number) =>
          times
            .filter((s) => s <= t)
            .reduce((sum, s) => sum + (survivalBefore(s) * d(s, 1)) / n(s), 0);
        const variance = (t: number) =>
          times
            .filter((s) => s <= t)
            .reduce((sum, s) => {
              const [ns, ds, rs, S] = [n(s), d(s, 1, 2), d(s, 1), survivalBefore(s)];
              const rise = incidence(t) - incidence(s);
              const first = ns === ds ? 0 : (rise ** 2 * ds) / (ns * (ns - ds));
              const second = (S ** 2 * rs * (ns - rs)) / ns ** 3;
              return sum + first + second - (2 * rise * S * rs) / ns ** 2;
            }, 0);
        for (const step of steps) {
          expect(step.incidence).toBeCloseTo(incidence(step.time), 9);
          expect(step.variance).toBeCloseTo(variance(step.time), 9);
        }
      }),
    );
  });
});
