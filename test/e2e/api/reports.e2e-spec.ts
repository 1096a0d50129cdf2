import { ApiUnderTest } from '../../support/api-under-test.js';
import { completeListed, listedTasks } from '../../support/listed-tasks.js';

/** October 2026, reported in November by the department that leads the component: 4th and 9th are the last days. */
describe('a month of reports over HTTP', () => {
  let api: ApiUnderTest;
  let key: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-20', '09:00'] });
    await api.deploy('monthly-report');
  });
  afterAll(async () => api.stop());

  const report = async (as = 'giamsat') => (await api.get(as, `/api/reports/${key}`)).body;
  const listed = async (as: string) =>
    ((await api.get(as, '/api/reports')).body.items as { period: string }[]).map(
      ({ period }) => period,
    );

  /** Takes the first task at an element that somebody sees, and completes it. */
  const act = async (login: string, elementId: string, variables: object) => {
    const tasks = await listedTasks(api, login, 'monthly-report');
    return completeListed(api, login, tasks, (task) => task.elementId === elementId, variables);
  };
  const handIn = async (division: string) => {
    const results = 'Đã công khai 12 thông tin.';
    await act(`chuyenvien.${division}`, 'draft-part', { nothingToReport: false, results });
    return act(`truongphong.${division}`, 'approve-part', { decision: 'approve' });
  };

  it('is opened by the timer on the first of the month', async () => {
    // when
    await api.at('2026-11-01', '00:05');

    // then
    const { body } = await api.get('giamdoc.skhcn', '/api/reports?period=2026-10');
    expect(body).toMatchObject({
      items: [
        { period: '2026-10', agencyCode: 'skhcn', openedBy: 'system', divisions: 3, late: 0 },
      ],
      next: null,
    });
    key = (body.items as { key: string }[])[0]!.key;
    expect(await report()).toMatchObject({
      status: { code: 'collecting', vi: 'Đang thu báo cáo các phòng' },
      ...{ periodFrom: '2026-10-01', periodTo: '2026-10-31' },
      parts: [
        { unitCode: 'skhcn-bcvt', due: { dueOn: '2026-11-04', state: 'within' } },
        { unitCode: 'skhcn-cds' },
        { unitCode: 'skhcn-qlkh' },
      ],
    });
  });

  it.each([
    ['chuyenvien.skhcn-cds', ['2026-10']],
    ['tonghop.ttcntt', ['2026-10']],
    ['giamdoc.skhcn', ['2026-10']],
    ['giamsat', ['2026-10']],
    ['tiepnhan.stc', []],
  ])('is seen by those who have a part in it: %s', async (login, periods) => {
    expect(await listed(login)).toEqual(periods);
    const status = (await api.get(login, `/api/reports/${key}`)).status;
    expect(status).toBe(periods.length > 0 ? 200 : 404);
  });

  it('cannot be opened again, nor for a month that is not over', async () => {
    const before = await api.rowCounts();
    const open = async (period: string) => api.post('lanhdao.skhcn', '/api/reports', { period });
    expect(await open('2026-10')).toMatchObject({ status: 409, body: { code: 'already-open' } });
    expect(await open('2026-11')).toMatchObject({ status: 422, body: { code: 'period-not-over' } });
    expect(await api.rowCounts()).toEqual(before);
  });

  it('takes the part of each division, approved by its head', async () => {
    // when two are in time and one is late
    const own = (await report('chuyenvien.skhcn-cds')).parts as {
      unitCode: string;
      mine: boolean;
    }[];
    expect(own.filter(({ mine }) => mine).map(({ unitCode }) => unitCode)).toEqual(['skhcn-cds']);
    await api.at('2026-11-03', '10:00');
    await handIn('skhcn-bcvt');
    await handIn('skhcn-cds');
    await api.at('2026-11-05', '10:00');
    expect((await handIn('skhcn-qlkh')).status).toBe(200);

    // then
    const { parts, late, submitted } = await report();
    expect({ late, submitted }).toEqual({ late: 1, submitted: 3 });
    expect((parts as object[])[2]).toMatchObject({
      unitCode: 'skhcn-qlkh',
      submittedOn: '2026-11-05',
      lateness: [{ dueOn: '2026-11-04' }],
      versions: [{ number: 1, preparedBy: { name: 'Chuyên viên báo cáo SKHCN-QLKH (mẫu)' } }],
      decisions: [{ outcome: 'approved', role: { code: 'division-head' } }],
    });
  });

  it('is put together by the Centre and signed by the Director', async () => {
    for (let part = 1; part <= 3; part++) {
      await act('tonghop.ttcntt', 'check-part', { decision: 'accept' });
    }
    const text = { results: 'Tổng hợp ba phòng.', proposals: 'Không có.' };
    await act('tonghop.ttcntt', 'synthesise', text);
    await act('giamdoc.ttcntt', 'approve-synthesis', { decision: 'approve' });
    const task = await api.get('giamdoc.skhcn', '/api/tasks');
    expect(task.body.items).toMatchObject([{ subject: { type: 'report', key, code: '2026-10' } }]);
    await act('giamdoc.skhcn', 'director-decision', { decision: 'approve' });

    expect(await report()).toMatchObject({
      status: { code: 'issued' },
      issuedOn: '2026-11-05',
      late: 1,
      parts: [{ due: null }, { due: null }, { due: null }],
      documents: [{ kind: 'report', signedBy: { name: 'Thủ trưởng cơ quan SKHCN (mẫu)' } }],
    });
  });
});
