import { ApiUnderTest } from '../../support/api-under-test.js';
import { completeListed, listedTasks, type ListedTask } from '../../support/listed-tasks.js';

/** October 2026, reported on 2 and 3 November; Wednesday 18 November is the day that the Director sets. */
describe('instructions of the Director beside a report', () => {
  let api: ApiUnderTest;
  let report: string;
  let duty: string;

  const act = async (login: string, process: string, elementId: string, variables: object) => {
    const tasks = await listedTasks(api, login, process);
    const isWanted = (task: ListedTask) => task.elementId === elementId;
    const reply = await completeListed(api, login, tasks, isWanted, variables);
    if (reply.status >= 300) throw new Error(reply.text);
  };
  const instruct = (login: string, said: object) =>
    api.post(login, `/api/reports/${report}/instructions`, said);
  const asked = {
    text: 'Công khai dự toán còn thiếu.',
    ownerCode: 'skhcn-cds',
    dueOn: '2026-11-18',
  };
  const notices = async (login: string) =>
    ((await api.get(login, '/api/notifications')).body.items as { text: string }[]).map(
      ({ text }) => text,
    );

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-11-02', '09:00'] });
    await api.deploy('monthly-report');
    await api.deploy('standing-duty');
    const { body } = await api.post('giamdoc.skhcn', '/api/reports', { period: '2026-10' });
    report = String(body.key);
    await api.settle();
  });
  afterAll(async () => api.stop());

  it('wait until the report is before him', async () => {
    const reply = await instruct('giamdoc.skhcn', asked);
    expect([reply.status, reply.body.code]).toEqual([409, 'report-not-submitted']);
    // given the Centre goes on without the divisions
    await api.at('2026-11-07', '08:00');
    const said = { results: 'Tổng hợp.', proposals: 'Không có.' };
    await act('tonghop.ttcntt', 'monthly-report', 'synthesise', said);
    const approve = { decision: 'approve' };
    await act('giamdoc.ttcntt', 'monthly-report', 'approve-synthesis', approve);
    const { body } = await api.get('giamdoc.skhcn', `/api/reports/${report}/instructions`);
    expect(body).toMatchObject({ mayIssue: true, items: [] });
    expect((body.owners as { code: string }[]).map(({ code }) => code)).toEqual([
      ...['ttcntt', 'skhcn-bcvt', 'skhcn-cds', 'skhcn-qlkh'],
    ]);
  });

  it.each([
    ['to another department', { ...asked, ownerCode: 'stc' }, 'instruction-owner-unknown'],
    ['for a day that is past', { ...asked, dueOn: '2026-11-06' }, 'instruction-due-past'],
    ['without words', { ...asked, text: '  ' }, 'validation-failed'],
  ])('are refused %s, and leave nothing', async (_, said, code) => {
    const before = await api.rowCounts();
    const reply = await instruct('giamdoc.skhcn', said);
    expect([reply.status, reply.body.code]).toEqual([422, code]);
    expect(await api.rowCounts()).toEqual(before);
  });

  it('are the Director’s to give, or of who signs for him', async () => {
    expect((await instruct('truongphong.skhcn-cds', asked)).status).toBe(404);
    expect((await instruct('giamdoc.stc', asked)).status).toBe(404);

    const given = await instruct('lanhdao.skhcn', asked);
    expect(given.status).toBe(201);
    duty = String(given.body.key);
    await api.settle();
    const { body } = await api.get('giamsat', `/api/reports/${report}/instructions`);
    expect(body).toMatchObject({
      mayIssue: false,
      items: [
        {
          ...{ key: duty, dutyId: 'CĐ 2026-10.1', dueOn: '2026-11-18', state: 'open' },
          name: { vi: asked.text },
          authority: { vi: 'KT. Giám đốc' },
        },
      ],
    });
  });

  it('are items of the register, with owner, reminder, escalation and check', async () => {
    const { body } = await api.get('giamsat', '/api/duty-periods?period=2026-CD');
    expect(body.items).toMatchObject([
      { key: duty, ownerCode: 'skhcn-cds', term: 'instruction', isLate: false },
    ]);
    const about = async (login: string) =>
      (await notices(login)).filter((text) => text.includes('CĐ 2026-10.1')).length;
    expect(await about('chuyenvien.skhcn-cds')).toBe(1);
    await api.at('2026-11-17', '08:00');
    expect(await about('chuyenvien.skhcn-cds')).toBe(2);
    await api.at('2026-11-19', '00:00');
    expect([await about('chuyenvien.skhcn-cds'), await about('tonghop.ttcntt')]).toEqual([3, 1]);
    await api.at('2026-11-20', '08:00');
    expect(await about('truongphong.skhcn-cds')).toBe(1);

    // when it is done and checked, late as it is
    await act('chuyenvien.skhcn-cds', 'standing-duty', 'report-duty', {
      ...{ outcome: 'done', summary: 'Đã công khai.', evidence: 'https://vinhlong.gov.vn/dt' },
    });
    await act('tonghop.ttcntt', 'standing-duty', 'check-duty', { decision: 'accept' });
    const read = await api.get('giamsat', `/api/duty-periods/${duty}`);
    expect(read.body).toMatchObject({
      ...{ state: 'accepted', isLate: true, firstReportedOn: '2026-11-20' },
      name: { vi: asked.text },
    });
  });

  it('may follow after the report has been approved, and are given once', async () => {
    await act('giamdoc.skhcn', 'monthly-report', 'director-decision', { decision: 'approve' });
    const said = { ...asked, ownerCode: 'ttcntt', dueOn: '2026-11-30' };
    const url = `/api/reports/${report}/instructions`;
    const key = '6d0f7c1e-8a52-4d8e-9d0a-000000000001';
    const first = await api.post('giamdoc.skhcn', url, said, key);
    const again = await api.post('giamdoc.skhcn', url, said, key);
    expect([first.status, again.body]).toEqual([201, first.body]);
    await expect(api.query('DELETE FROM duty_instruction')).rejects.toThrow('never changed');
    const { body } = await api.get('giamdoc.skhcn', url);
    expect(body.items).toMatchObject([
      { dutyId: 'CĐ 2026-10.1' },
      { dutyId: 'CĐ 2026-10.2', authority: { vi: 'Giám đốc' } },
    ]);
  });
});
