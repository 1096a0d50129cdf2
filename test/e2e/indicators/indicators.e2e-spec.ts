import { dimensions } from '@minhbach/indicators';
import { IndicatorsUnderTest, type RequestFacts } from '../../support/indicators-under-test.js';

const october = { from: '2026-10-01', to: '2026-10-31' };

/** Everything was sent on Monday 5 October and due on Thursday 8 October 2026 unless a line says otherwise. */
describe('the indicators of October 2026, seen on 31 October', () => {
  let under: IndicatorsUnderTest;

  beforeAll(async () => {
    under = await IndicatorsUnderTest.start('2026-10-31T03:00:00Z');
  });
  afterEach(async () => under.clear());
  afterAll(async () => under.stop());

  const given = async (...requests: RequestFacts[]) => {
    for (const facts of requests) await under.request(facts);
  };
  const cs5 = async (query = {}) => under.indicators.of('cs5', { ...october, ...query });
  const cs6 = async (query = {}) => under.indicators.of('cs6', { ...october, ...query });

  it('are what one counts by hand', async () => {
    // Twelve requests: 10 measured (5 in full, 1 in part, 2 refused, 2 open and overdue), 1 pending, 1 lapsed.
    await given(
      ...['2026-10-06', '2026-10-06', '2026-10-07', '2026-10-08', '2026-10-12'].map((closedOn) => ({
        outcome: 'fulfilled',
        closedOn,
        receivedOn: closedOn,
      })),
      { outcome: 'partially-fulfilled', closedOn: '2026-10-08', receivedOn: '2026-10-13' },
      { outcome: 'refused', closedOn: '2026-10-07', receivedOn: '2026-10-07' },
      { outcome: 'refused', closedOn: '2026-10-09', receivedOn: '2026-10-09' },
      { breachedOn: '2026-10-09' },
      {},
      { dueOn: '2026-10-31' },
      { validOn: null, dueOn: null, outcome: 'lapsed', closedOn: '2026-10-26' },
    );

    const received = await cs5();
    const days = await cs6();

    expect(received).toMatchObject({ n: 10, pending: 1, enough: true });
    expect(received.exclusions).toEqual([{ reason: 'never-valid', count: 1 }]);
    expect(received.figure.received).toMatchObject({ numerator: 6, denominator: 10, value: 0.6 });
    expect(received.figure.full).toMatchObject({ numerator: 5, denominator: 10, value: 0.5 });
    // Wilson for 6 of 10: (0.6 + z²/20 ± z·√(0.024 + z²/400)) / (1 + z²/10), z = 1.96.
    expect(received.figure.received.interval95?.low).toBeCloseTo(0.3127, 4);
    expect(received.figure.received.interval95?.high).toBeCloseTo(0.8318, 4);
    // Late: received on the 12th, refused on the 9th, two still open.
    expect(received.breached).toBe(4);
    // Calendar days to decision: 1 1 2 3 7 8 2 4 and two open: half of ten decided after 3 days.
    // Delivered alone: 1 1 2 3 7 8: lower median 2, mean 22/6, P75 the 5th = 7, P90 the 6th = 8.
    expect(days.figure.gross).toMatchObject({
      medianToDecision: 3,
      medianOfDelivered: 2,
      meanOfDelivered: 22 / 6,
      p75OfDelivered: 7,
      p90OfDelivered: 8,
      delivered: 6,
      open: 2,
    });
    // Working days to the answer: 1 1 2 3 5 3 2 4; the open ones have waited 19.
    expect(days.figure.statutory).toMatchObject({ medianToDecision: 3, medianOfDelivered: 2 });
  });

  it('open into exactly the cases that they count', async () => {
    await given({ outcome: 'fulfilled', closedOn: '2026-10-06' }, {}, { dueOn: '2026-11-02' });

    for (const id of ['cs5', 'cs6', 'sla', 'progress'] as const) {
      const { n, pending } = await under.indicators.of(id, october);
      const cases = await under.indicators.cases(october);
      expect([cases.count, cases.items.length]).toEqual([n, n]);
      expect((await under.indicators.cases(october, 'pending')).items).toHaveLength(pending);
      expect(n).toBe(2);
    }
  });

  it('tell their parts apart, which are the whole when put together', async () => {
    await given(
      { outcome: 'fulfilled', closedOn: '2026-10-06' },
      { agency: 'stc', outcome: 'refused', closedOn: '2026-10-06' },
      { dueOn: '2026-10-30' },
    );
    const whole = await cs5();
    for (const dimension of dimensions) {
      const parts = await under.indicators.by('cs5', october, dimension);
      expect(parts.reduce((sum, { indicator }) => sum + indicator.n, 0)).toBe(whole.n);
      for (const { narrowing, indicator } of parts) {
        const cases = await under.indicators.cases({ ...october, ...narrowing });
        expect(cases.items).toHaveLength(indicator.n);
      }
    }
    const byAgency = await under.indicators.by('cs5', october, 'agency');
    expect(byAgency.map(({ value, indicator }) => [value, indicator.n])).toEqual([
      ['stc', 1],
      ['vpubnd', 2],
    ]);
  });

  it('say that fewer than ten cases are not enough', async () => {
    await given({}, {});
    expect(await cs5()).toMatchObject({ n: 2, enough: false });
  });

  it('can be asked for one agency', async () => {
    await given({}, { agency: 'stc', outcome: 'fulfilled', closedOn: '2026-10-06' });
    expect(await cs5({ agencyCode: 'stc' })).toMatchObject({
      n: 1,
      question: { agencyCode: 'stc' },
    });
    expect(await cs5({ agencyCode: 'sxd' })).toMatchObject({ n: 0 });
  });

  it.each([
    ['first day', '2026-10-01', 1],
    ['last day', '2026-10-31', 0],
    ['day before', '2026-09-30', 0],
    ['day after', '2026-11-01', 0],
  ])('take a request by its final due date: the %s, %s', async (_day, dueOn, n) => {
    await given({ submittedOn: '2026-09-25', dueOn });
    expect((await cs5()).n).toBe(n);
  });

  it.each<[string, RequestFacts, string, object]>([
    [
      'an answer of the next day has not come yet',
      { outcome: 'fulfilled', closedOn: '2026-10-13' },
      '2026-10-12',
      { n: 1, figure: { received: { numerator: 0, denominator: 1 } } },
    ],
    [
      'and on its day it has',
      { outcome: 'fulfilled', closedOn: '2026-10-13' },
      '2026-10-13',
      { n: 1, figure: { received: { numerator: 1, denominator: 1 } } },
    ],
    ['nothing has been sent before its day', {}, '2026-10-04', { n: 0, pending: 0 }],
    ['on the due date it is not late yet', {}, '2026-10-08', { n: 0, pending: 1 }],
    ['the day after it is', {}, '2026-10-09', { n: 1, pending: 0 }],
    [
      'before it was valid it had no due date',
      { validOn: '2026-10-06', dueOn: '2026-10-09' },
      '2026-10-05',
      { n: 0, exclusions: [{ reason: 'not-yet-valid', count: 1 }] },
    ],
    [
      'an extension of the next day has moved nothing yet',
      {
        dueOn: '2026-10-23',
        extension: { on: '2026-10-08', from: '2026-10-08', to: '2026-10-23' },
      },
      '2026-10-07',
      { pending: 1, n: 0 },
    ],
  ])(
    'know at the end of a day only what was known then: %s',
    async (_what, facts, asOfOn, seen) => {
      await given(facts);
      expect(await cs5({ asOfOn })).toMatchObject(seen);
    },
  );

  it('move with an extension that was granted on the due date, and only from then on', async () => {
    await given({
      dueOn: '2026-10-23',
      extension: { on: '2026-10-08', from: '2026-10-08', to: '2026-10-23' },
    });
    const dueOn = async (asOfOn: string) =>
      (await under.indicators.cases({ ...october, asOfOn }, 'pending')).items[0]?.subject.dueOn;

    expect(await dueOn('2026-10-07')).toBe('2026-10-08');
    expect(await dueOn('2026-10-08')).toBe('2026-10-23');
    expect((await cs5({ asOfOn: '2026-10-24' })).n).toBe(1);
  });

  it('count with the agency of the time, or with the one that has succeeded it', async () => {
    // given the department of planning, which went into that of finance on 1 March 2025
    const february = { from: '2025-02-01', to: '2025-02-28' };
    const dates = { submittedOn: '2025-02-03', dueOn: '2025-02-06', closedOn: '2025-02-05' };
    await given({ agency: 'skhdt', ...dates, outcome: 'fulfilled', receivedOn: '2025-02-05' });
    await given({ agency: 'stc', ...dates, outcome: 'refused' });
    const n = async (agencyCode: string, agencies?: 'as-reported' | 'mapped') =>
      (await cs5({ ...february, agencyCode, agencies })).n;

    expect([await n('skhdt'), await n('stc')]).toEqual([1, 1]);
    expect([await n('skhdt', 'mapped'), await n('stc', 'mapped')]).toEqual([0, 2]);
    const mapped = await under.indicators.cases({ ...february, agencies: 'mapped' });
    expect(mapped.items.map(({ subject }) => subject.agencyCode)).toEqual(['stc', 'stc']);
  });

  it('leave a request with the agency that had it on the day', async () => {
    // given it was handed on after its due date
    const key = await under.request({ agency: 'sxd' });
    await under.query(
      `INSERT INTO request_handover (request_key, handed_at, from_code, to_code, decision_key)
       VALUES ($1, '2026-10-12T01:00:00Z', 'stp', 'sxd', 1)`,
      [key],
    );
    const n = async (agencyCode: string, asOfOn: string) => (await cs5({ agencyCode, asOfOn })).n;

    expect([await n('stp', '2026-10-11'), await n('sxd', '2026-10-11')]).toEqual([1, 0]);
    expect([await n('stp', '2026-10-12'), await n('sxd', '2026-10-12')]).toEqual([0, 1]);
  });
});
