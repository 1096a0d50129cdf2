import { ReportChain, synthesis } from '../../support/report-chain.js';

/** Late December 2026: the 15th is a Tuesday, the 16th, 17th and 18th working days, the 20th a Sunday. */
describe('the report of a quarter to the PCI taskforce', () => {
  let chain: ReportChain;
  let deployment: ReportChain['deployment'];

  beforeAll(async () => {
    chain = await ReportChain.start('2026-12-01', '00:05');
    deployment = await chain.deploy('periodic-report');
    await chain.opened('2026-10');
    for (const division of ['skhcn-bcvt', 'skhcn-cds', 'skhcn-qlkh']) {
      await chain.handIn(division);
      await chain.accept(division);
    }
    await chain.act('tonghop.ttcntt', 'synthesise', synthesis('Tháng 10 thực hiện đủ.'));
    await chain.act('giamdoc.ttcntt', 'approve-synthesis', { decision: 'approve' });
    await chain.act('giamdoc.skhcn', 'director-decision', { decision: 'approve' });
  });
  afterAll(async () => chain.stop());

  it('deploys without a warning', () => {
    expect(deployment.warnings).toEqual([]);
    expect(deployment.forms).toHaveLength(7);
  });

  it('opens by the timer on the day after the cut-off, beside the report of the year', async () => {
    await chain.at('2026-12-15', '00:04');
    expect((await chain.list()).items.map(({ period }) => period)).toEqual(['2026-11', '2026-10']);
    await chain.at('2026-12-15', '00:05');

    expect((await chain.list()).items.map(({ period }) => period)).toEqual([
      ...['2026-Q4', '2026', '2026-11', '2026-10'],
    ]);
    expect(await chain.view('2026-Q4')).toMatchObject({
      kind: 'quarter',
      periodFrom: '2026-09-15',
      periodTo: '2026-12-14',
      divisionsDueOn: '2026-12-16',
      synthesisDueOn: '2026-12-17',
      dispatchDueOn: '2026-12-21',
      taskforceCode: 'stc',
      status: { code: 'collecting' },
      dispatch: { status: { code: 'not-sent' } },
    });
  });

  it('goes on without a missing division, and is built on the approved monthly reports', async () => {
    await chain.handInOf('2026-Q4', 'skhcn-bcvt');
    await chain.handInOf('2026-Q4', 'skhcn-cds', { nothingToReport: true });
    await chain.at('2026-12-17', '08:00');
    await chain.actOn('2026-Q4', 'tonghop.ttcntt', 'synthesise', synthesis('Quý IV đạt kế hoạch.'));

    const { synthesis: centre, parts } = await chain.view('2026-Q4');
    expect(parts[2]).toMatchObject({ lateness: [{ dueOn: '2026-12-16' }], submittedOn: null });
    expect(centre?.versions[0]).toMatchObject({
      includes: [
        { unitCode: 'skhcn-bcvt', versionNumber: 1 },
        { unitCode: 'skhcn-cds', versionNumber: 1, nothingToReport: true },
        { unitCode: 'skhcn-qlkh', versionNumber: null, late: true },
      ],
      months: [
        { period: '2026-09', symbol: null, issuedOn: null },
        { period: '2026-10', symbol: '01/BC-SKHCN', issuedOn: '2026-12-01' },
        { period: '2026-11', symbol: null, issuedOn: null },
      ],
    });
  });

  it('is signed, numbered and sent; the taskforce is told', async () => {
    const approve = { decision: 'approve' };
    await chain.actOn('2026-Q4', 'giamdoc.ttcntt', 'approve-synthesis', approve);
    await chain.at('2026-12-18', '09:00');
    const director = await chain.tasksOf('giamdoc.skhcn');
    expect(director.find(({ variables }) => variables.period === '2026-Q4')?.dueDate).toBe(
      '2026-12-21',
    );
    await chain.actOn('2026-Q4', 'lanhdao.skhcn', 'director-decision', approve);

    const view = await chain.view('2026-Q4');
    expect(view).toMatchObject({
      status: { code: 'awaiting-taskforce' },
      issuedOn: '2026-12-18',
      dispatch: { submittedOn: '2026-12-18', lateness: [] },
    });
    const [document] = view.documents;
    expect(document?.symbol).toBe('02/BC-SKHCN');
    expect(document?.body).toContain('1. Báo cáo tháng 09 năm 2026: chưa ban hành.');
    expect(document?.body).toContain('2. Báo cáo tháng 10 năm 2026: số 01/BC-SKHCN.');
    expect(document?.body).toContain('Phòng Quản lý khoa học: chưa báo cáo.');
    expect(document?.title).toContain('quý IV năm 2026');
    expect(await chain.notices('stc:focal', 'report.issued')).toEqual([
      'Báo cáo quý IV năm 2026 đã được ban hành, số 02/BC-SKHCN.',
    ]);
  });

  it('is waited for: the taskforce is reminded when two working days have ended', async () => {
    await chain.at('2026-12-22', '23:59');
    expect(await chain.notices('stc:focal', 'report.unacknowledged')).toEqual([]);
    await chain.at('2026-12-23', '00:00');
    expect(await chain.notices('stc:focal', 'report.unacknowledged')).toHaveLength(1);
    expect(await chain.notices('skhcn:director', 'report.unacknowledged')).toHaveLength(1);
  });

  it('comes back from the taskforce with a reason and a date, however often', async () => {
    const back = { decision: 'return', reason: 'Thiếu số liệu dịch vụ công.' };
    await chain.at('2026-12-23', '09:00');
    await chain.actOn('2026-Q4', 'daumoi.stc', 'acknowledge', back);

    const { status, synthesis: centre } = await chain.view('2026-Q4');
    expect(status.code).toBe('synthesising');
    expect(centre?.tasks[0]?.dueOn).toBe('2026-12-24');
    expect(centre?.decisions.at(-1)).toMatchObject({
      ...{ outcome: 'returned', reason: back.reason, newDueOn: '2026-12-24' },
      role: { code: 'taskforce' },
    });
    expect((await chain.notices('ttcntt:preparer', 'report.returned')).at(-1)).toBe(
      'Tổ công tác PCI của tỉnh trả lại báo cáo quý IV năm 2026 của Trung tâm Công nghệ thông tin và Truyền thông để chỉnh sửa. Lý do: Thiếu số liệu dịch vụ công. Hạn gửi lại: hết ngày 24/12/2026.',
    );
  });

  it('is sent again as a revision with a number of its own, and late against the new date', async () => {
    await chain.actOn('2026-Q4', 'tonghop.ttcntt', 'synthesise', synthesis('Bổ sung số liệu.'));
    const approve = { decision: 'approve' };
    await chain.actOn('2026-Q4', 'giamdoc.ttcntt', 'approve-synthesis', approve);
    await chain.at('2026-12-25', '08:00');
    await chain.actOn('2026-Q4', 'giamdoc.skhcn', 'director-decision', approve);

    const { documents, dispatch, synthesis: centre } = await chain.view('2026-Q4');
    expect(documents.map(({ symbol }) => symbol)).toEqual(['02/BC-SKHCN', '03/BC-SKHCN']);
    expect(documents[1]?.body).toContain(
      'Báo cáo này điều chỉnh, thay thế Báo cáo số 02/BC-SKHCN.',
    );
    expect(dispatch).toMatchObject({
      submittedOn: '2026-12-18',
      lateness: [{ dueOn: '2026-12-24' }],
    });
    expect(centre?.versions.map(({ content }) => content.results)).toEqual([
      'Quý IV đạt kế hoạch.',
      'Bổ sung số liệu.',
    ]);
  });

  it('ends when the taskforce has acknowledged it', async () => {
    await chain.actOn('2026-Q4', 'daumoi.stc', 'acknowledge', { decision: 'acknowledge' });

    const { status, acknowledgedOn } = await chain.view('2026-Q4');
    expect({ status: status.code, acknowledgedOn }).toEqual({
      status: 'acknowledged',
      acknowledgedOn: '2026-12-25',
    });
    expect(await chain.notices('skhcn:director', 'report.acknowledged')).toEqual([
      'Tổ công tác PCI của tỉnh đã nhận báo cáo quý IV năm 2026.',
    ]);
  });

  it.each(['2026-Q5', '2026-H2', '2026-13', 'quý IV'])(
    'cannot be opened for %s',
    async (period) => {
      await expect(chain.open(period)).rejects.toMatchObject({ code: 'invalid-period' });
    },
  );

  it('cannot be opened before its cut-off, nor twice', async () => {
    await expect(chain.open('2027-Q1')).rejects.toMatchObject({ code: 'period-not-over' });
    await expect(chain.open('2026-Q4')).rejects.toMatchObject({ code: 'already-open' });
  });
});
