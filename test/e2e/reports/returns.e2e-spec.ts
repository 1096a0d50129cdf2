import { report, ReportChain, synthesis } from '../../support/report-chain.js';

const back = (reason: string) => ({ decision: 'return', reason });

/** October 2026, reported in November; Friday the 6th and Monday the 9th are consecutive working days. */
describe('reports that are returned', () => {
  let chain: ReportChain;

  const part = async () => {
    const { parts } = await chain.view('2026-10');
    return parts.find(({ unitCode }) => unitCode === 'skhcn-cds')!;
  };

  beforeAll(async () => {
    chain = await ReportChain.start('2026-11-02', '09:00');
    await chain.opened('2026-10');
  });
  afterAll(async () => chain.stop());

  it('are returned by the head with a reason, however often, each version kept', async () => {
    // when
    await chain.act('chuyenvien.skhcn-cds', 'draft-part', report('Bản thứ nhất'));
    await chain.act('truongphong.skhcn-cds', 'approve-part', back('Thiếu số liệu'));
    await chain.act('chuyenvien.skhcn-cds', 'draft-part', report('Bản thứ hai'));
    await chain.act('truongphong.skhcn-cds', 'approve-part', back('Sai số liệu.'));
    await chain.act('chuyenvien.skhcn-cds', 'draft-part', report('Bản thứ ba'));

    // then
    const { versions, decisions, status, submittedOn } = await part();
    expect({ status: status.code, submittedOn }).toEqual({
      status: 'awaiting-head',
      submittedOn: null,
    });
    expect(versions.map(({ number, content }) => [number, content.results])).toEqual([
      [1, 'Bản thứ nhất'],
      [2, 'Bản thứ hai'],
      [3, 'Bản thứ ba'],
    ]);
    expect(decisions).toMatchObject([
      { versionNumber: 1, outcome: 'returned', reason: 'Thiếu số liệu', newDueOn: '2026-11-04' },
      { versionNumber: 2, outcome: 'returned', reason: 'Sai số liệu.', newDueOn: '2026-11-04' },
    ]);
    expect((await chain.notices('skhcn-cds:preparer', 'report.returned'))[0]).toBe(
      'Trưởng phòng trả lại báo cáo tháng 10 năm 2026 của Phòng Chuyển đổi số để chỉnh sửa. Lý do: Thiếu số liệu. Hạn gửi lại: hết ngày 04/11/2026.',
    );
  });

  it.each(['UPDATE report_version SET number = 9', 'DELETE FROM report_decision'])(
    'cannot be rewritten: %s',
    async (statement) => {
      await expect(chain.query(statement)).rejects.toThrow('permission denied');
    },
  );

  it.each([
    ['no reason', { decision: 'return' }],
    ['an empty reason', { decision: 'return', reason: '  ' }],
  ])('need a reason: %s is refused', async (_, variables) => {
    const returned = chain.act('truongphong.skhcn-cds', 'approve-part', variables);
    await expect(returned).rejects.toMatchObject({ code: 'validation-failed' });
    expect((await part()).status.code).toBe('awaiting-head');
  });

  it('are returned by the Centre with a date of their own', async () => {
    // given it was sent in time
    await chain.at('2026-11-03', '10:00');
    await chain.act('truongphong.skhcn-cds', 'approve-part', { decision: 'approve' });

    // when
    await chain.at('2026-11-06', '15:00');
    await chain.act('tonghop.ttcntt', 'check-part', back('Chưa nêu nguyên nhân.'), 'skhcn-cds');

    // then
    const [task] = await chain.tasksOf('chuyenvien.skhcn-cds');
    expect(task).toMatchObject({ elementId: 'draft-part', dueDate: '2026-11-09' });
    expect(task?.variables.part).toMatchObject({
      returned: { reason: 'Chưa nêu nguyên nhân.', newDueOn: '2026-11-09', by: 'centre-officer' },
    });
    expect(await part()).toMatchObject({ dueOn: '2026-11-04', submittedOn: '2026-11-03' });
    expect((await part()).lateness).toEqual([]);
  });

  it('are late against that date too, and the first date stays met', async () => {
    // when
    await chain.at('2026-11-10', '07:00');
    await chain.handIn('skhcn-cds', report('Bản thứ tư'));

    // then
    const { lateness, submittedOn, versions } = await part();
    expect(lateness).toMatchObject([{ dueOn: '2026-11-09' }]);
    expect(submittedOn).toBe('2026-11-03');
    expect(versions).toHaveLength(4);
    expect(await chain.notices('skhcn-cds:preparer', 'report.reminder')).toHaveLength(1);
  });

  it('are returned by the head of the Centre and by the Director', async () => {
    // given the Centre goes on without the two other divisions
    await chain.accept('skhcn-cds');
    await chain.act('tonghop.ttcntt', 'synthesise', synthesis('Tổng hợp lần một'));
    await chain.act('giamdoc.ttcntt', 'approve-synthesis', back('Cần nêu đề xuất.'));
    await chain.act('tonghop.ttcntt', 'synthesise', synthesis('Tổng hợp lần hai', 'Bổ sung.'));
    await chain.act('giamdoc.ttcntt', 'approve-synthesis', { decision: 'approve' });

    // when
    await chain.at('2026-11-12', '10:00');
    await chain.act('giamdoc.skhcn', 'director-decision', back('Rà soát lại mục III.'));

    // then
    const { synthesis: centre } = await chain.view('2026-10');
    expect(centre?.status.code).toBe('synthesising');
    expect(centre?.tasks[0]?.dueOn).toBe('2026-11-13');
    expect(centre?.decisions.map(({ outcome, role }) => `${role.code} ${outcome}`)).toEqual([
      'centre-head returned',
      'centre-head approved',
      'director returned',
    ]);
    expect(centre?.decisions[2]).toMatchObject({ versionNumber: 2, newDueOn: '2026-11-13' });
  });

  it('are issued in the version that was approved in the end', async () => {
    await chain.act('tonghop.ttcntt', 'synthesise', synthesis('Tổng hợp lần ba', 'Bổ sung.'));
    await chain.act('giamdoc.ttcntt', 'approve-synthesis', { decision: 'approve' });
    await chain.act('giamdoc.skhcn', 'director-decision', { decision: 'approve' });

    const { documents, synthesis: centre } = await chain.view('2026-10');
    expect(documents).toHaveLength(1);
    expect(documents[0]?.body).toContain('Tổng hợp lần ba');
    expect(centre?.versions.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(centre?.versions[2]?.includes).toMatchObject([
      { unitCode: 'skhcn-bcvt', versionNumber: null },
      { unitCode: 'skhcn-cds', versionNumber: 4, late: false },
      { unitCode: 'skhcn-qlkh', versionNumber: null },
    ]);
  });
});
