import { ApiUnderTest } from '../../support/api-under-test.js';

interface Shown {
  readonly id: string;
  readonly component: { readonly number: number } | null;
  readonly periods: readonly {
    readonly period: string;
    readonly state: string;
    readonly figure: {
      readonly value: number;
      readonly enteredBy: { readonly name: string };
    } | null;
    readonly reference: { readonly value: number } | null;
  }[];
}

const source = 'Báo cáo PCI 2024, VCCI';

describe('targets of the plan', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
  });
  afterAll(async () => api.stop());

  const enter = async (person: string, figures: readonly object[], key?: string) =>
    api.post(person, '/api/measured-figures', { figures }, key);
  const targetsOf = async (year: number) => {
    const { body } = await api.get('giamsat', `/api/targets?year=${String(year)}`);
    return body.items as Shown[];
  };
  const stateOf = (targets: readonly Shown[], id: string, component?: number) =>
    targets
      .find((each) => each.id === id && each.component?.number === component)
      ?.periods.map(({ period, state }) => `${period} ${state}`);
  const versions = async (query: string) => {
    const { body } = await api.get('giamsat', `/api/measured-figures?${query}`);
    return body.items as { value: number; reason: string | null; correctsKey: string | null }[];
  };

  it('are all there before anybody has entered a figure', async () => {
    const targets = await targetsOf(2026);
    // Twelve indicators, rank, score, two levels of online services, two counts of visits.
    expect(targets).toHaveLength(18);
    expect(stateOf(targets, 'rank')).toEqual(['2026 NOT_OVER']);
    expect(stateOf(targets, 'online-3')).toEqual([
      '2026-Q1 NOT_ENTERED',
      '2026-Q2 NOT_ENTERED',
      '2026-Q3 NOT_ENTERED',
      '2026-Q4 NOT_OVER',
    ]);
    expect(stateOf(targets, 'visits')).toHaveLength(12);
    expect(stateOf(await targetsOf(2025), 'components', 6)).toEqual(['2025 PENDING_PUBLICATION']);
    expect(await targetsOf(2019)).toEqual([]);
  });

  it('are compared with what was published', async () => {
    const { status } = await enter('giamsat', [
      { measure: 'transparency-rank', period: '2019', value: 50, source },
      { measure: 'transparency-rank', period: '2024', value: 30, source },
      { measure: 'component-score', component: 6, period: '2024', value: 4, source },
      { measure: 'component-median', component: 6, period: '2024', value: 3, source },
      { measure: 'component-score', component: 5, period: '2024', value: 70, source },
    ]);
    expect(status).toBe(201);
    const targets = await targetsOf(2024);
    expect(stateOf(targets, 'rank')).toEqual(['2024 REACHED']);
    expect(stateOf(targets, 'components', 6)).toEqual(['2024 MISSED']);
    expect(stateOf(targets, 'components', 5)).toEqual(['2024 NO_REFERENCE']);
    expect(stateOf(targets, 'components', 1)).toEqual(['2024 PENDING_PUBLICATION']);
    expect(targets.find(({ id }) => id === 'rank')?.periods[0]).toMatchObject({
      figure: { value: 30, source, enteredBy: { name: expect.any(String) as string } },
      reference: { value: 50, period: '2019' },
    });
  });

  it('keep what stood there before it was put right', async () => {
    const figure = { measure: 'online-full-share', period: '2026-Q2', source: 'Cổng dịch vụ công' };
    await enter('giamsat', [{ ...figure, value: 28 }]);
    const silently = await enter('giamsat', [{ ...figure, value: 31 }]);
    expect(silently.body).toMatchObject({
      code: 'figures-refused',
      errors: [{ pointer: '/figures/0/reason', code: 'reason-required' }],
    });
    const reason = 'Nhầm số của quý I';
    expect((await enter('giamsat', [{ ...figure, value: 31, reason }])).status).toBe(201);
    const [second, first] = await versions('measure=online-full-share&period=2026-Q2');
    expect([first, second]).toMatchObject([
      { value: 28, reason: null, correctsKey: null },
      { value: 31, reason },
    ]);
    expect(stateOf(await targetsOf(2026), 'online-4')?.[1]).toBe('2026-Q2 REACHED');
  });

  it('are entered once, however often the call is made', async () => {
    const figures = [{ measure: 'portal-visits', period: '2026-08', value: 12_000, source }];
    const first = await enter('giamsat', figures, 'the-same');
    const second = await enter('giamsat', figures, 'the-same');
    expect(second.body).toEqual(first.body);
    expect(await versions('measure=portal-visits&period=2026-08')).toHaveLength(1);
  });

  it('are entered by more people at a time than there are connections, each after the other', async () => {
    const period = '2026-06';
    const replies = await Promise.all(
      Array.from({ length: 24 }, async (_, value) =>
        enter('giamsat', [{ measure: 'portal-visits', period, value, source, reason: 'Đếm lại' }]),
      ),
    );
    expect(replies.map(({ status }) => status)).toEqual(Array(24).fill(201));
    expect(await versions(`measure=portal-visits&period=${period}`)).toHaveLength(24);
  });

  it('refuse all figures when one is wrong, and name every fault', async () => {
    const visits = { measure: 'portal-visits', period: '2026-07', value: 1, source };
    const { status, body } = await enter('giamsat', [
      visits,
      { ...visits, value: 2 },
      { ...visits, period: '2026-10', value: 1.5 },
      { ...visits, period: '2026-Q1', component: 1 },
      { measure: 'component-score', period: '2024-13', value: -1, source },
      { measure: 'component-score', component: 13, period: '2024', value: 1, source },
    ]);
    expect(status).toBe(422);
    const errors = body.errors as { pointer: string; code: string }[];
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/figures/1/period entered-twice',
      '/figures/2/period period-not-over',
      '/figures/2/value not-whole',
      '/figures/3/component component-not-wanted',
      '/figures/3/period wrong-term',
      '/figures/4/component component-required',
      '/figures/4/period unknown-period',
      '/figures/4/value out-of-range',
      '/figures/5/component component-unknown',
    ]);
    expect(await versions('measure=portal-visits&period=2026-07')).toEqual([]);
  });

  it.each([
    ['daumoi.stc', 404],
    ['doanhnghiep1', 403],
    ['quantri', 403],
    ['tonghop.ttcntt', 201],
  ])('may be entered by those who run the plan: %s %i', async (person, status) => {
    const value = 100 + status;
    const period = '2026-06';
    const figures = [{ measure: 'business-section-visits', period, value, source }];
    expect((await enter(person, figures)).status).toBe(status);
  });
});
