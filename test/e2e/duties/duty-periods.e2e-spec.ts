import { ApiUnderTest } from '../../support/api-under-test.js';
import { completeListed, listedTasks } from '../../support/listed-tasks.js';

interface Standing {
  readonly key: string;
  readonly dutyId: string;
  readonly ownerCode: string;
  readonly dueOn: string;
  readonly state: string;
}

/** October 2026, asked about on 1 November, a Sunday: three working days are over on Wednesday the 4th. */
describe('the standing duties of a month', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-20', '09:00'] });
    await api.deploy('standing-duty');
    await api.at('2026-11-01', '00:05');
  });
  afterAll(async () => api.stop());

  const standings = async (period: string) => {
    const { body } = await api.get('giamsat', `/api/duty-periods?period=${period}`);
    return body.items as Standing[];
  };
  const named = (items: readonly Standing[]) =>
    items.map(({ dutyId, ownerCode }) => `${dutyId} ${ownerCode}`);
  const keyOf = async (dutyId: string, ownerCode: string, period = '2026-10') =>
    (await standings(period)).find((each) => each.dutyId === dutyId && each.ownerCode === ownerCode)
      ?.key ?? '';
  const read = async (dutyId: string, ownerCode: string) =>
    (await api.get('giamsat', `/api/duty-periods/${await keyOf(dutyId, ownerCode)}`)).body;

  /** Takes the task of a duty and completes it. */
  const act = async (login: string, key: string, variables: object) => {
    const tasks = await listedTasks(api, login, 'standing-duty');
    return completeListed(api, login, tasks, ({ subject }) => subject.key === key, variables);
  };
  const notices = async (login: string) =>
    ((await api.get(login, '/api/notifications')).body.items as { text: string }[]).map(
      ({ text }) => text,
    );
  const done = {
    outcome: 'done',
    summary: 'Đã đăng 4 quy hoạch.',
    evidence: 'https://vinhlong.gov.vn/quy-hoach',
  };

  it('are opened by the timer, each for everybody who answers for it that day', async () => {
    expect(named(await standings('2026-10'))).toEqual([
      ...['3.1a stc', '3.1a sxd', '3.1b stc', '3.1c ttcntt'],
      ...['3.2a vpubnd', '3.2b vpubnd', '3.2d vpubnd'],
      ...['3.3a stc', '3.3b stc', '3.3c skhcn', '3.3c stc', '3.4a thuetinh', '3.4b thuetinh'],
      ...['3.5a stp', '3.5b stp', '3.6 hhdn', '3.8a skhcn', 'III.3 ttcntt'],
    ]);
    expect(new Set((await standings('2026-10')).map(({ dueOn }) => dueOn))).toEqual(
      new Set(['2026-11-04']),
    );
    expect(named(await standings('2026-W43'))).toEqual(['3.2c vpubnd']);
  });

  it('are work of the owner, named in his inbox by the duty and the month', async () => {
    const { body } = await api.get('daumoi.sxd', '/api/tasks?process=standing-duty');
    expect(body.items).toMatchObject([
      {
        elementId: 'report-duty',
        dueDate: '2026-11-04',
        subject: { type: 'duty', code: '3.1a · 2026-10', agencyCode: 'sxd' },
      },
    ]);
    expect(await notices('daumoi.sxd')).toEqual([
      expect.stringMatching(/^Nhiệm vụ 3\.1a \(tháng 10\/2026\): .* hết thứ Tư 04\/11\/2026\.$/),
    ]);
  });

  it('need evidence where something was done', async () => {
    const key = await keyOf('3.1a', 'sxd');
    const reply = await act('daumoi.sxd', key, { outcome: 'done', summary: 'Đã đăng.' });
    expect(reply.status).toBe(422);
    expect(await read('3.1a', 'sxd')).toMatchObject({ state: 'open', results: [] });
  });

  it('are reported, checked by the Centre, returned with a reason, and reported anew', async () => {
    const key = await keyOf('3.1a', 'sxd');
    await api.at('2026-11-03', '09:00');
    await act('daumoi.sxd', key, done);
    expect(await read('3.1a', 'sxd')).toMatchObject({ state: 'reported', outcome: 'done' });

    // when the Centre returns it
    const reason = 'Đường dẫn không mở được.';
    await act('tonghop.ttcntt', key, { decision: 'return', reason });
    expect(await read('3.1a', 'sxd')).toMatchObject({
      state: 'returned',
      results: [{ check: { accepted: false, reason, newDueOn: '2026-11-05' } }],
    });
    expect(await notices('daumoi.sxd')).toContainEqual(expect.stringContaining(reason));

    // and takes the next one
    await act('daumoi.sxd', key, done);
    await act('tonghop.ttcntt', key, { decision: 'accept' });
    expect(await read('3.1a', 'sxd')).toMatchObject({
      state: 'accepted',
      firstReportedOn: '2026-11-03',
      isLate: false,
      results: [{ check: { accepted: false } }, { check: { accepted: true } }],
    });
  });

  it('of the Centre are checked by its head, and by nobody who reported them', async () => {
    const key = await keyOf('III.3', 'ttcntt');
    await act('tonghop.ttcntt', key, { ...done, summary: 'Đã đôn đốc 3 đơn vị.' });
    const { body } = await api.get('tonghop.ttcntt', '/api/tasks?process=standing-duty&limit=100');
    const left = (body.items as { subject: Standing }[]).map(({ subject }) => subject.key);
    expect(left).not.toContain(key);
    await act('giamdoc.ttcntt', key, { decision: 'accept' });
    expect(await read('III.3', 'ttcntt')).toMatchObject({ state: 'accepted' });
  });

  it('are reminded of, told when late, and brought before the head, as the calendar counts', async () => {
    const late = await keyOf('3.6', 'hhdn');
    const told = async (login: string) =>
      (await notices(login)).filter((text) => text.includes('3.6 (')).length;

    // the last working day before the due date
    expect(await told('daumoi.hhdn')).toBe(2);
    await api.at('2026-11-05', '00:00');
    expect([await told('daumoi.hhdn'), await told('tonghop.ttcntt')]).toEqual([3, 1]);
    expect(await told('giamdoc.hhdn')).toBe(0);
    await api.at('2026-11-06', '08:00');
    expect(await told('giamdoc.hhdn')).toBe(1);

    // what comes late stays late
    await act('daumoi.hhdn', late, done);
    await act('tonghop.ttcntt', late, { decision: 'accept' });
    expect(await read('3.6', 'hhdn')).toMatchObject({
      state: 'accepted',
      firstReportedOn: '2026-11-06',
      isLate: true,
    });
  });

  it('are opened by hand where the timers came too late, and never twice', async () => {
    const open = async (endedOn: string) => {
      const { status, body } = await api.post('giamsat', '/api/duty-periods', { endedOn });
      await api.settle();
      return [status, body.periods ?? body.code];
    };
    expect(await open('2026-09-30')).toEqual([201, ['2026-09', '2026-Q3']]);
    expect(await standings('2026-09')).toHaveLength(18);
    expect(await open('2026-10-31')).toEqual([201, ['2026-10']]);
    expect(await standings('2026-10')).toHaveLength(18);
    expect(await open('2026-11-06')).toEqual([422, 'duty-period-not-over']);
    expect(await open('2026-10-30')).toEqual([422, 'no-duty-period']);
  });

  it('of the weeks, quarters and the year come with their own ends', async () => {
    // when the service was down from November to the new year
    await api.at('2027-01-01', '00:05');
    await api.settle();

    // then
    const { body } = await api.get('giamsat', '/api/duty-periods');
    expect(body.periods).toEqual(
      expect.arrayContaining(['2026-11', '2026-12', '2026-Q4', '2026', '2026-W52']),
    );
    expect(named(await standings('2026'))).toEqual(['1.1 skhcn']);
    expect(await standings('2026-11')).toHaveLength(18);
    expect((await standings('2026-Q4')).length).toBeGreaterThan(20);
    const weeks = (body.periods as string[]).filter((period) => period.includes('W'));
    // Of the Mondays from 26 October to 28 December.
    expect(weeks).toHaveLength(10);
  });
});
