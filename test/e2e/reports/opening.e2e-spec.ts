import { ReportChain } from '../../support/report-chain.js';

const reports = 'SELECT period, agency_code, issuer_code, opened_on::text FROM report ORDER BY 1';

describe('opening a period', () => {
  let chain: ReportChain;

  beforeEach(async () => {
    chain = await ReportChain.start('2026-10-20', '09:00');
  });
  afterEach(async () => chain.stop());

  it('is done once: the second time is a clear refusal', async () => {
    // given
    const opened = await chain.open('2026-09');
    await chain.settle();

    // when
    const again = chain.open('2026-09', 'giamsat');

    // then
    await expect(again).rejects.toMatchObject({
      code: 'already-open',
      message: 'Báo cáo kỳ 2026-09 đã được mở.',
    });
    expect(await chain.query('SELECT key::text, opened_by FROM report')).toEqual([
      { key: opened.key, opened_by: chain.person('lanhdao.skhcn').id },
    ]);
    expect(await chain.query('SELECT business_key FROM process_instance')).toEqual([
      { business_key: 'report:2026-09' },
    ]);
  });

  it('keeps the dates of the plan when it is late, but leaves the divisions two working days', async () => {
    await chain.opened('2026-08');

    const view = await chain.view('2026-08');
    expect(view).toMatchObject({ divisionsDueOn: '2026-09-04', intakeEndsOn: '2026-10-22' });
    expect(view).toMatchObject({ openedOn: '2026-10-20', late: 3, status: { code: 'collecting' } });
    expect(await chain.notices('skhcn-cds:head', 'report.escalated')).toEqual([]);
    await chain.at('2026-10-22', '08:00');
    expect((await chain.view('2026-08')).status.code).toBe('synthesising');
  });

  it('by the timer happens once for every month that passed while the service was down', async () => {
    // when it comes back in January
    await chain.at('2027-01-12', '10:00');
    await chain.settle();

    // then
    expect(await chain.query(reports)).toMatchObject([
      { period: '2026-10', opened_on: '2027-01-12' },
      { period: '2026-11', opened_on: '2027-01-12' },
      { period: '2026-12', opened_on: '2027-01-12' },
    ]);
    expect((await chain.view('2026-11')).divisionsDueOn).toBe('2026-12-04');

    // and the next one in its turn
    await chain.at('2027-02-01', '00:05');
    expect(await chain.query(reports)).toHaveLength(4);
  });

  it('by hand and by the timer at the same time gives one report', async () => {
    // given two processes of the service, at the minute of the timer
    const other = await ReportChain.start('2026-10-20', '09:00', chain);
    chain.clock.set(new Date('2026-10-31T17:05:00.000Z'));

    // when
    const outcomes = await Promise.allSettled([
      chain.settle(),
      other.open('2026-10'),
      other.settle(),
      chain.open('2026-10', 'giamsat'),
    ]);
    await chain.settle();
    await other.stop();

    // then
    expect(outcomes.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
    expect(await chain.query(reports)).toHaveLength(1);
    expect((await chain.view('2026-10')).parts).toHaveLength(3);
    const { items } = await chain.list();
    expect(items).toHaveLength(1);
    expect(
      await chain.query(`SELECT 1 FROM user_task WHERE element_id = 'draft-part'`),
    ).toHaveLength(3);
  });

  it('before the timer leaves nothing for it to do', async () => {
    // given it was opened by hand in the first minutes of the month
    await chain.at('2026-11-01', '00:01');
    await chain.opened('2026-10');

    // when
    await chain.at('2026-11-01', '00:05');

    // then the timer's instance has ended
    expect(await chain.query(reports)).toHaveLength(1);
    expect(
      await chain.query('SELECT status, business_key FROM process_instance ORDER BY key'),
    ).toEqual([
      { status: 'active', business_key: 'report:2026-10' },
      { status: 'completed', business_key: null },
    ]);
  });

  it('lists the periods, the latest first, page by page', async () => {
    await chain.opened('2026-08');
    await chain.opened('2026-09');

    const first = await chain.list({ limit: 1 });
    expect(first.items.map(({ period }) => period)).toEqual(['2026-09']);
    const second = await chain.list({ limit: 1, after: first.next! });
    expect(second.items.map(({ period, status }) => [period, status.code])).toEqual([
      ['2026-08', 'collecting'],
    ]);
    expect(second.next).toBeNull();
    expect((await chain.list({ period: '2026-08' })).items).toHaveLength(1);
  });
});

describe('a period that is refused', () => {
  let chain: ReportChain;

  beforeAll(async () => {
    chain = await ReportChain.start('2026-10-20', '09:00');
  });
  afterAll(async () => chain.stop());

  it.each([
    ['2026-10', 'period-not-over'],
    ['2026-11', 'period-not-over'],
    ['2019-12', 'period-unknown'],
    ['10/2026', 'invalid-period'],
  ])('%s on 20 October 2026 is refused: %s', async (period, code) => {
    await expect(chain.open(period)).rejects.toMatchObject({ code });
    expect(await chain.query('SELECT 1 FROM process_instance')).toEqual([]);
  });

  it('lets what an idempotent call keeps be written with it, or nothing', async () => {
    const failing = chain.open('2026-09', 'giamsat', () => Promise.reject(new Error('full disk')));
    await expect(failing).rejects.toThrow('full disk');
    expect(await chain.query(reports)).toEqual([]);
  });
});
