import { ConsultationPunctuality, IndicatorCharts } from '@minhbach/indicators';
import { IndicatorsUnderTest, type RequestFacts } from '../../support/indicators-under-test.js';

const october = { from: '2026-10-01', to: '2026-10-31' };

const times = (count: number, facts: RequestFacts): RequestFacts[] =>
  Array.from({ length: count }, () => facts);

/** Sent on Monday 5 October and due on Thursday 8 October 2026 unless a line says otherwise. */
describe('the charts of October 2026, seen on 31 October', () => {
  let under: IndicatorsUnderTest;

  beforeAll(async () => {
    under = await IndicatorsUnderTest.start('2026-10-31T03:00:00Z');
  });
  afterEach(async () => under.clear());
  afterAll(async () => under.stop());

  const charts = () => under.get(IndicatorCharts);
  const given = async (...requests: RequestFacts[]) => {
    const keys: string[] = [];
    for (const facts of requests) keys.push(await under.request(facts));
    return keys;
  };
  const answered = (closedOn: string, facts: RequestFacts = {}): RequestFacts => ({
    ...{ outcome: 'fulfilled', closedOn, receivedOn: closedOn, ...facts },
  });

  it('open every day of the distribution into the cases that took so long', async () => {
    // Working days to the answer: 1 1 2 4, one open.
    await given(
      ...times(2, answered('2026-10-06')),
      answered('2026-10-07'),
      answered('2026-10-09'),
      {},
    );

    const { n, days } = await charts().answerDays(october, 'statutory');

    expect(n).toBe(5);
    expect(days.map(({ days: each, within }) => [each, within])).toEqual([
      [1, 2],
      [2, 3],
      [4, 4],
    ]);
    for (const each of days) {
      const took = { clock: 'statutory', from: each.days, to: each.days } as const;
      expect((await under.indicators.cases({ ...october, took }, 'decided')).count).toBe(
        each.count,
      );
      const within = { ...took, from: 0 };
      const cases = await under.indicators.cases({ ...october, took: within }, 'decided');
      expect([cases.count, cases.items.length]).toEqual([each.within, each.within]);
    }
  });

  it('open a day also into cases that stood otherwise on the day that is asked about', async () => {
    await given(answered('2026-10-06', { receivedOn: '2026-10-20' }), answered('2026-10-20'));
    const query = { ...october, asOfOn: '2026-10-19' };
    const { days } = await charts().answerDays(query, 'statutory');
    expect(days).toEqual([{ days: 1, count: 1, within: 1 }]);
    const took = { clock: 'statutory', from: 1, to: 1 } as const;
    expect((await under.indicators.cases({ ...query, took }, 'decided')).count).toBe(1);
  });

  it('measure the months by the first six that had enough cases', async () => {
    // Ten cases a month, each answered after so many working days; no holiday lies between.
    const months: [submittedOn: string, dueOn: string, closedOn: string][] = [
      ['2025-10-06', '2025-10-09', '2025-10-08'], // 2
      ['2025-11-03', '2025-11-06', '2025-11-06'], // 3
      ['2025-12-01', '2025-12-04', '2025-12-03'], // 2
      ['2026-01-05', '2026-01-08', '2026-01-09'], // 4
      ['2026-03-02', '2026-03-05', '2026-03-05'], // 3
      ['2026-04-06', '2026-04-09', '2026-04-08'], // 2
      ['2026-05-11', '2026-05-14', '2026-05-20'], // 7
    ];
    for (const [submittedOn, dueOn, closedOn] of months) {
      await given(...times(10, answered(closedOn, { submittedOn, dueOn })));
    }
    // Too few to say anything, however long they took.
    await given(answered('2026-06-30', { submittedOn: '2026-06-01', dueOn: '2026-06-04' }));

    const { baseline, limits, months: shown } = await charts().trend(october, 'statutory');

    expect(baseline).toEqual({ from: '2025-10', to: '2026-04' });
    // Values 2 3 2 4 3 2: median 2.5. Ranges 1 1 2 1 1: median 1. 2.5 ± 3 / 0.954 × 1, none below 0.
    expect(limits?.centre).toBe(2.5);
    expect(limits?.low).toBe(0);
    expect(limits?.high).toBeCloseTo(5.6447, 4);
    expect(shown.map(({ month, n, median, outside }) => [month, n, median, outside])).toEqual([
      ['2025-10', 10, 2, null],
      ['2025-11', 10, 3, null],
      ['2025-12', 10, 2, null],
      ['2026-01', 10, 4, null],
      ['2026-02', 0, null, null],
      ['2026-03', 10, 3, null],
      ['2026-04', 10, 2, null],
      ['2026-05', 10, 7, 'above'],
      ['2026-06', 1, 21, null],
    ]);
    for (const { from, to, n } of shown) {
      expect((await under.indicators.cases({ from, to })).count).toBe(n);
    }
  });

  it('set no limits by five months', async () => {
    for (const month of ['05', '06', '07', '08', '09']) {
      const day = (of: number) => `2026-${month}-0${String(of)}`;
      const facts = answered(day(4), { submittedOn: day(1), dueOn: day(8) });
      await given(...times(10, facts));
    }
    expect(await charts().trend(october, 'statutory')).toMatchObject({
      ...{ limits: null, baseline: null, baselineMonths: 6 },
    });
  });

  it('compare agencies in the order of their cases, none below the target by chance', async () => {
    await given(
      ...times(12, answered('2026-10-06')),
      ...times(6, { outcome: 'refused', closedOn: '2026-10-06' }),
      ...times(10, answered('2026-10-06', { agency: 'stc' })),
      ...times(9, answered('2026-10-06', { agency: 'sxd' })),
      ...times(10, answered('2026-10-06', { agency: 'stp' })),
      ...times(10, { agency: 'stp', outcome: 'refused', closedOn: '2026-10-06' }),
    );

    const { whole, agencies, target, funnel } = await charts().agencies(october, 'received');

    expect(target.share).toBe(0.9);
    expect([whole.numerator, whole.denominator]).toEqual([41, 57]);
    expect(
      agencies.map(({ share, ...each }) => [each, share.numerator, share.denominator]),
    ).toEqual([
      // Wilson for 10 of 20: 0.2993 to 0.7007; at 0.9 so few come once in 100,000 times.
      [{ agencyCode: 'stp', enough: true, standing: 'below', isUnusual: true }, 10, 20],
      // Wilson for 12 of 18: 0.4375 to 0.8372; at 0.9 fewer than 11 come once in a thousand times.
      [{ agencyCode: 'vpubnd', enough: true, standing: 'below', isUnusual: false }, 12, 18],
      // Wilson for 10 of 10: from 0.7225; at 0.9 that comes once in three times.
      [{ agencyCode: 'stc', enough: true, standing: null, isUnusual: false }, 10, 10],
      [{ agencyCode: 'sxd', enough: false, standing: null, isUnusual: false }, 9, 9],
    ]);
    expect(funnel).toHaveLength(20);
    for (const { agencyCode, share } of agencies) {
      const query = { ...october, agencyCode };
      const { numerator, denominator } = share.sets;
      expect((await under.indicators.cases(query, numerator)).count).toBe(share.numerator);
      expect((await under.indicators.cases(query, denominator)).count).toBe(share.denominator);
    }
  });

  it('tell of the due dates that were missed, and of the days on which nobody works', async () => {
    await under.declareHoliday('2026-10-15');
    await given(
      ...times(2, answered('2026-10-09')),
      answered('2026-10-08'),
      { dueOn: '2026-10-14' },
      { dueOn: '2026-10-30' },
    );

    const days = await charts().breaches(october);

    expect(days).toHaveLength(31);
    expect(days.filter(({ late }) => late > 0).map(({ date, late }) => [date, late])).toEqual([
      ['2026-10-08', 2],
      ['2026-10-14', 1],
      ['2026-10-30', 1],
    ]);
    expect(days[14]).toEqual({
      ...{ date: '2026-10-15', weekday: 4, late: 0, isWorked: false },
      reason: { vi: 'Nghỉ', en: 'Holiday' },
    });
    expect(days[16]).toMatchObject({ weekday: 6, isWorked: false, reason: null });
    for (const { date, late } of days) {
      const day = { from: date, to: date };
      expect((await under.indicators.cases(day, 'late-result')).count).toBe(late);
    }
  });

  it('draw the agencies month by month on one scale', async () => {
    const november = { submittedOn: '2025-11-10', dueOn: '2025-11-13' };
    await given(
      ...times(10, answered('2026-10-12', { agency: 'stc' })),
      ...times(11, answered('2026-10-07')),
      ...times(9, answered('2025-11-11', november)),
    );

    const { longest, agencies } = await charts().agencyMonths(october, 'statutory');

    // 6 to 12 October are five working days.
    expect(longest).toBe(5);
    expect(agencies.map(({ agencyCode, n, months }) => [agencyCode, n, months.length])).toEqual([
      ['vpubnd', 20, 12],
      ['stc', 10, 12],
    ]);
    const [, stc] = agencies;
    expect(stc?.months.at(-1)).toMatchObject({ month: '2026-10', n: 10, median: 5, enough: true });
    // Nine are not enough.
    expect(agencies[0]?.months[0]).toMatchObject({ month: '2025-11', n: 9, median: null });
    for (const { agencyCode, months } of agencies) {
      for (const { from, to, n } of months) {
        expect((await under.indicators.cases({ from, to, agencyCode })).count).toBe(n);
      }
    }
  });

  it('tell on which grounds was refused', async () => {
    const refused = (refusalGround: string | null, agency = 'vpubnd'): RequestFacts => ({
      ...{ outcome: 'refused', closedOn: '2026-10-07', refusalGround, agency },
    });
    await given(
      ...[refused('a'), refused('a'), refused('dd'), refused(null), refused('a', 'stc')],
      answered('2026-10-07'),
      answered('2026-10-07', { agency: 'sxd' }),
    );

    const { grounds, agencies } = await charts().grounds(october);

    expect(grounds.map(({ ground, count }) => `${ground} ${String(count)}`)).toEqual([
      ...['a 3', 'b 0', 'c 0', 'd 0', 'dd 1', 'e 0', 'none 1'],
    ]);
    expect(
      agencies.map(({ agencyCode, refused: { numerator, denominator } }) => [
        ...[agencyCode, numerator, denominator],
      ]),
    ).toEqual([
      ['vpubnd', 4, 5],
      ['stc', 1, 1],
      ['sxd', 0, 1],
    ]);
    for (const { ground, count } of grounds) {
      expect((await under.indicators.cases({ ...october, ground }, 'refused')).count).toBe(count);
    }
    for (const { agencyCode, grounds: own } of agencies) {
      for (const { ground, count } of own) {
        const query = { ...october, agencyCode, ground };
        expect((await under.indicators.cases(query, 'refused')).count).toBe(count);
      }
    }
  });

  it('tell which units owe opinions, or gave them late', async () => {
    const [key = ''] = await given({});
    const opinions = [
      { unit: 'stc', dueOn: '2026-10-08', answeredOn: '2026-10-08' },
      { unit: 'stc', dueOn: '2026-10-08', answeredOn: '2026-10-09' },
      { unit: 'stc', dueOn: '2026-10-30' },
      { unit: 'sxd', dueOn: '2026-10-31' },
      // Of another month.
      { unit: 'sxd', dueOn: '2026-11-02' },
    ];
    for (const asked of opinions) await under.consultation(key, asked);
    const punctuality = under.get(ConsultationPunctuality);

    const units = await punctuality.byUnit(october);

    expect(units).toEqual([
      { unitCode: 'stc', counts: { 'in-time': 1, late: 2, waiting: 0 }, enough: false },
      { unitCode: 'sxd', counts: { 'in-time': 0, late: 0, waiting: 1 }, enough: false },
    ]);
    for (const { unitCode, counts } of units) {
      for (const state of ['in-time', 'late', 'waiting'] as const) {
        const page = await punctuality.opinions(
          { ...october, unitCode, state },
          { after: '0', limit: 10 },
        );
        expect([page.count, page.items.length]).toEqual([counts[state], counts[state]]);
      }
    }
    const first = await punctuality.opinions(october, { after: '0', limit: 3 });
    expect(first.count).toBe(4);
    const rest = await punctuality.opinions(october, { after: first.next ?? '', limit: 3 });
    expect([rest.items.length, rest.next]).toEqual([1, null]);
  });
});
