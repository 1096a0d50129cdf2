import { IndicatorsUnderTest } from '../../support/indicators-under-test.js';

const october = { from: '2026-10-01', to: '2026-10-31' };

/**
 * The ways in which existing systems make such figures look better than they are. Two more are shown where the
 * deadlines are given out: no count and no date can be sent by a client (test/e2e/api).
 */
describe('the figures do not lie:', () => {
  let under: IndicatorsUnderTest;

  beforeAll(async () => {
    under = await IndicatorsUnderTest.start('2026-10-31T03:00:00Z');
  });
  afterEach(async () => under.clear());
  afterAll(async () => under.stop());

  const cs5 = async () => under.indicators.of('cs5', october);

  it('a request that was answered without a due date is not a success', async () => {
    await under.request({
      validOn: null,
      dueOn: null,
      outcome: 'fulfilled',
      closedOn: '2026-10-06',
    });

    const { n, figure, exclusions } = await cs5();

    expect({ n, value: figure.received.value }).toEqual({ n: 0, value: null });
    expect(exclusions).toEqual([{ reason: 'never-valid', count: 1 }]);
  });

  it('nothing finished is no data, and neither 0 % nor 100 %', async () => {
    const { figure, n, enough } = await cs5();
    const { figure: days } = await under.indicators.of('cs6', october);

    expect(figure.received).toMatchObject({
      numerator: 0,
      denominator: 0,
      value: null,
      interval95: null,
    });
    expect(days.gross.medianToDecision).toBeNull();
    expect({ n, enough }).toEqual({ n: 0, enough: false });
  });

  it('a pause after the breach does not take a request off the overdue list', async () => {
    const key = await under.request({ breachedOn: '2026-10-09' });
    await under.unitOfWork.run(async (tx) => {
      const subject = { type: 'information-request', key } as const;
      const by = { effectiveAt: null, actor: 'system', basis: null, evidence: null };
      await under.legalTime.startClock(tx, subject, {
        ...by,
        effectiveOn: '2026-10-05',
        limit: { value: 3, unit: 'working-day' },
        regime: 'LAW_2026',
      });
      await under.legalTime.appendEntry(tx, subject, {
        ...by,
        kind: 'pause',
        effectiveOn: '2026-10-12',
        data: { reason: 'Chờ người yêu cầu làm rõ' },
      });
    });

    expect(await cs5()).toMatchObject({ n: 1, breached: 1, pending: 0 });
    const deadline = await under.legalTime.deadlineOf({ type: 'information-request', key });
    expect(deadline?.sla.state).toBe('overdue');
  });

  it('an extension granted after the due date does not move it, whatever the request says', async () => {
    await under.request({
      originalDueOn: '2026-10-08',
      dueOn: '2026-11-05',
      extension: { on: '2026-10-09', from: '2026-10-08', to: '2026-11-05' },
    });

    const { n, breached } = await cs5();
    const [first] = (await under.indicators.cases(october)).items;

    expect({ n, breached, dueOn: first?.subject.dueOn }).toEqual({
      n: 1,
      breached: 1,
      dueOn: '2026-10-08',
    });
  });

  it('a first response is no answer', async () => {
    const key = await under.request({});
    for (const kind of ['receipt', 'resolution-slip']) {
      await under.query(
        `INSERT INTO official_document (key, register, year, number, symbol, kind, agency_code,
           subject_type, subject_key, cause_key, title, body, issued_on, issued_at)
         VALUES (nextval('key_sequence'), $2::text, 2026, 1, '01', $2::text, 'vpubnd', 'information-request', $1,
           nextval('key_sequence'), '', '', '2026-10-06', '2026-10-06')`,
        [key, kind],
      );
    }

    const { figure } = await cs5();
    const { figure: days } = await under.indicators.of('cs6', october);

    expect(figure.received).toMatchObject({ numerator: 0, denominator: 1 });
    expect(days.gross).toMatchObject({ delivered: 0, open: 1, medianToDecision: null });
  });

  it.each(['fulfilled', 'refused', 'withdrawn'])(
    'a breach stays visible after the request was %s',
    async (outcome) => {
      await under.request({ outcome, breachedOn: '2026-10-09', closedOn: '2026-10-20' });

      const { n, breached } = await cs5();
      const [first] = (await under.indicators.cases(october)).items;

      expect({ n, breached, breachedOn: first?.subject.breachedOn }).toEqual({
        n: 1,
        breached: 1,
        breachedOn: '2026-10-09',
      });
    },
  );
});
