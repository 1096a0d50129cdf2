import { breachForecast, type Duration } from './breach-forecast.js';

const closed = (duration: number, count = 1): Duration => ({ duration, event: 'closed', count });
const open = (duration: number, count = 1): Duration => ({ duration, event: null, count });

describe('the forecast of a breach', () => {
  it('is the share of those open so long that were not closed by the due date', () => {
    // given 20: 5 closed by day 3, then 6 on day 8, 3 on day 10, and 6 after the limit of 10
    const durations = [closed(3, 5), closed(8, 6), closed(10, 3), closed(14, 6)];

    // then 6 of the 15 that were open after day 3 were late: 0.4
    expect(breachForecast(durations, 3, 10)).toMatchObject({ n: 15 });
    expect(breachForecast(durations, 3, 10).probability).toBeCloseTo(6 / 15, 12);
    // and of all 20, on the first day, 6
    expect(breachForecast(durations, 0, 10).probability).toBeCloseTo(6 / 20, 12);
  });

  it('lets open ones count as long as they have been watched', () => {
    // given 10 at risk on day 4, of which 5 close; 2 are watched no longer than day 5; of the 3 left 1 closes on day 9
    const durations = [closed(4, 5), open(5, 2), closed(9, 1), open(12, 2)];

    // then 5/10 × 2/3
    expect(breachForecast(durations, 0, 10).probability).toBeCloseTo(1 / 3, 12);
  });

  it.each([
    ['everybody was closed in time', [closed(2, 12)], 0],
    ['nobody was closed in time', [closed(30, 12)], 1],
  ])('is no certainty where %s', (_, durations, probability) => {
    const forecast = breachForecast(durations, 0, 10);

    expect(forecast.probability).toBe(probability);
    expect((forecast.interval?.high ?? 0) - (forecast.interval?.low ?? 0)).toBeGreaterThan(0.2);
  });

  it('says nothing of fewer than ten that got so far', () => {
    const durations = [closed(2, 100), closed(9, 9)];

    expect(breachForecast(durations, 2, 10)).toEqual({ n: 9, probability: null, interval: null });
  });
});

/** Printed when it fails; set FORECAST_SEED to repeat it. */
const seed = Number(process.env.FORECAST_SEED ?? 20261129);

describe(`the forecast against a known hazard (seed ${String(seed)})`, () => {
  const limit = 10;
  /** Every open request is closed on a day with this chance: late is who survives the days that are left. */
  const hazard = 0.15;

  const below = randomFrom(seed);
  const drawn = () => {
    for (let day = 1; ; day++) if (below(10_000) < hazard * 10_000) return day;
  };
  const past: Duration[] = Array.from({ length: 4_000 }, () => {
    const duration = drawn();
    const watched = 1 + below(40);
    return duration <= watched ? closed(duration) : open(watched);
  });

  it.each([0, 2, 4, 6, 8])(
    'is right for a request open %d days, within its interval',
    (elapsed) => {
      const { probability, interval } = breachForecast(past, elapsed, limit);
      const truth = (1 - hazard) ** (limit - elapsed);

      expect(Math.abs((probability ?? 0) - truth)).toBeLessThan(0.04);
      // 95 % each; twice the width never fails on a sound estimate.
      const half = ((interval?.high ?? 0) - (interval?.low ?? 0)) / 2;
      expect(Math.abs((probability ?? 0) - truth)).toBeLessThan(2 * half);
    },
  );

  it('is calibrated on requests that it has not seen, and better than one number for all', () => {
    // given requests found at some day before their due date, and what became of them
    const found = Array.from({ length: 5_000 }, () => {
      const elapsed = below(limit);
      let day = elapsed;
      do day++;
      while (below(10_000) >= hazard * 10_000);
      const forecast = breachForecast(past, elapsed, limit).probability ?? 0;
      return { forecast, isLate: day > limit };
    });

    // when
    const mean = found.filter(({ isLate }) => isLate).length / found.length;
    const brier = (of: (each: (typeof found)[number]) => number) =>
      found.reduce((sum, each) => sum + (of(each) - Number(each.isLate)) ** 2, 0) / found.length;
    const bins = [0, 0.2, 0.4, 0.6, 0.8].map((from) => {
      const inBin = found.filter(({ forecast }) => forecast >= from && forecast < from + 0.2);
      const share = (count: number) => count / Math.max(1, inBin.length);
      return {
        from,
        n: inBin.length,
        forecast: share(inBin.reduce((sum, each) => sum + each.forecast, 0)),
        late: share(inBin.filter(({ isLate }) => isLate).length),
      };
    });
    const ours = brier(({ forecast }) => forecast);
    const constant = brier(() => mean);
    process.stdout.write(
      `forecast of breaches, seed ${String(seed)}: Brier ${ours.toFixed(4)}, of one number for all ${constant.toFixed(4)}; ` +
        `${bins.map((b) => `${b.from.toFixed(1)}+: n ${String(b.n)}, said ${b.forecast.toFixed(3)}, was ${b.late.toFixed(3)}`).join('; ')}\n`,
    );

    // then
    expect(ours).toBeLessThan(constant);
    for (const { n, forecast, late } of bins.filter((bin) => bin.n >= 200)) {
      expect(Math.abs(forecast - late)).toBeLessThan(4 * Math.sqrt(0.25 / n) + 0.02);
    }
  });
});

/** Whole numbers below a limit, the same for the same seed (mulberry32). */
function randomFrom(first: number): (limit: number) => number {
  let state = first;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}
