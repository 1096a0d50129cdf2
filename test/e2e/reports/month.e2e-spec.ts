import { report, ReportChain, synthesis } from '../../support/report-chain.js';

/**
 * October 2026, reported in November: the 1st is a Sunday, the 4th a Wednesday, the 7th a Saturday, the 9th a
 * Monday, the 24th a holiday.
 */
describe('a month of reports in time', () => {
  let chain: ReportChain;

  beforeAll(async () => {
    // given a service that was set up in October
    chain = await ReportChain.start('2026-10-20', '09:00');
  });
  afterAll(async () => chain.stop());

  it('deploys without a warning', () => {
    expect(chain.deployment.warnings).toEqual([]);
    expect(chain.deployment.processes.map(({ id }) => id)).toEqual(['monthly-report']);
    expect(chain.deployment.forms).toHaveLength(6);
  });

  it('opens by the timer on the first of November, not a minute before', async () => {
    // when
    await chain.at('2026-11-01', '00:04');
    expect(await chain.query('SELECT period FROM report')).toEqual([]);
    await chain.at('2026-11-01', '00:05');

    // then
    const view = await chain.view('2026-10');
    expect(view).toMatchObject({
      agencyCode: 'skhcn',
      agencyName: 'Sở Khoa học và Công nghệ tỉnh Vĩnh Long',
      issuerCode: 'skhcn',
      openedOn: '2026-11-01',
      openedBy: 'system',
      divisionsDueOn: '2026-11-04',
      synthesisDueOn: '2026-11-09',
      intakeEndsOn: '2026-11-07',
      status: { code: 'collecting', vi: 'Đang thu báo cáo các phòng' },
      divisions: 3,
      submitted: 0,
      late: 0,
    });
    expect(view.parts.map(({ unitCode, status }) => [unitCode, status.code])).toEqual([
      ['skhcn-bcvt', 'drafting'],
      ['skhcn-cds', 'drafting'],
      ['skhcn-qlkh', 'drafting'],
    ]);
    expect(view.synthesis?.status.code).toBe('not-begun');
    expect(await chain.notices('skhcn-cds:preparer', 'report.opened')).toEqual([
      'Đã mở kỳ báo cáo tháng 10 năm 2026. Đề nghị gửi báo cáo chậm nhất là hết ngày 04/11/2026.',
    ]);
  });

  it('reminds two and one working days before, those who have not handed in', async () => {
    // given one division hands in at once
    await chain.at('2026-11-02', '07:59');
    expect(await chain.notices('skhcn-cds:preparer', 'report.reminder')).toEqual([]);
    await chain.handIn('skhcn-bcvt');

    // when
    await chain.at('2026-11-02', '08:00');
    await chain.at('2026-11-03', '07:59');
    expect(await chain.notices('skhcn-cds:preparer', 'report.reminder')).toHaveLength(1);
    await chain.at('2026-11-03', '08:00');

    // then
    expect(await chain.notices('skhcn-cds:head', 'report.reminder')).toEqual(
      Array(2).fill(
        'Báo cáo tháng 10 năm 2026 của Phòng Chuyển đổi số sắp đến hạn: chậm nhất là hết ngày 04/11/2026.',
      ),
    );
    expect(await chain.notices('skhcn-bcvt:head', 'report.reminder')).toEqual([]);
  });

  it('is in time until the end of the 4th; a nil report says so', async () => {
    // when
    await chain.act('chuyenvien.skhcn-qlkh', 'draft-part', { nothingToReport: true });
    await chain.at('2026-11-04', '23:59');
    await chain.act('truongphong.skhcn-qlkh', 'approve-part', { decision: 'approve' });
    await chain.handIn('skhcn-cds', report('  Đã trả lời 9/9 câu hỏi của doanh nghiệp. '));

    // then
    const { parts, late, submitted, status } = await chain.view('2026-10');
    expect({ late, submitted, status: status.code }).toEqual({
      late: 0,
      submitted: 3,
      status: 'collecting',
    });
    expect(parts.map((part) => part.status.code)).toEqual(Array(3).fill('awaiting-centre'));
    expect(parts[2]?.versions[0]).toMatchObject({
      number: 1,
      nothingToReport: true,
      content: { results: '', difficulties: '', proposals: '' },
    });
    expect(parts[1]?.versions[0]?.content.results).toBe('Đã trả lời 9/9 câu hỏi của doanh nghiệp.');
    expect(parts[1]?.decisions[0]).toMatchObject({
      outcome: 'approved',
      role: { code: 'division-head', vi: 'Trưởng phòng' },
      decidedBy: { name: 'Trưởng phòng SKHCN-CDS (mẫu)' },
      versionNumber: 1,
    });
  });

  it('is put together as soon as the Centre has accepted all', async () => {
    // when
    await chain.at('2026-11-05', '09:00');
    await chain.accept('skhcn-bcvt');
    await chain.accept('skhcn-cds');
    expect((await chain.view('2026-10')).status.code).toBe('collecting');
    await chain.accept('skhcn-qlkh');

    // then
    const view = await chain.view('2026-10');
    expect(view.status).toMatchObject({ code: 'synthesising', vi: 'Đang tổng hợp' });
    expect(view.parts.map(({ status }) => status.code)).toEqual(Array(3).fill('accepted'));
    expect(view.synthesis?.tasks).toMatchObject([{ elementId: 'synthesise', dueOn: '2026-11-09' }]);
  });

  it('goes to the head of the Centre, then to the Director', async () => {
    await chain.act('tonghop.ttcntt', 'synthesise', synthesis('Ba phòng đã thực hiện đủ.'));
    expect((await chain.view('2026-10')).status.code).toBe('awaiting-centre-head');
    await chain.at('2026-11-09', '16:00');
    await chain.act('giamdoc.ttcntt', 'approve-synthesis', { decision: 'approve' });

    const view = await chain.view('2026-10');
    expect(view.status).toMatchObject({
      code: 'awaiting-director',
      vi: 'Chờ Giám đốc Sở duyệt',
    });
    expect(view.synthesis).toMatchObject({ submittedOn: '2026-11-09', lateness: [] });
    expect(await chain.notices('skhcn:director', 'report.submitted')).toEqual([
      'Trung tâm Công nghệ thông tin và Truyền thông đã trình báo cáo tháng 10 năm 2026.',
    ]);
  });

  it('is numbered and issued once the Director approves', async () => {
    // when
    await chain.at('2026-11-10', '10:00');
    await chain.act('giamdoc.skhcn', 'director-decision', {
      decision: 'approve',
      instructions: 'Duy trì kết quả.',
    });

    // then
    const view = await chain.view('2026-10');
    expect(view).toMatchObject({ status: { code: 'issued' }, issuedOn: '2026-11-10', late: 0 });
    expect(view.synthesis?.decisions.at(-1)).toMatchObject({
      outcome: 'approved',
      role: { code: 'director', vi: 'Giám đốc Sở' },
      instructions: 'Duy trì kết quả.',
    });
    expect(view.documents).toHaveLength(1);
    expect(view.documents[0]).toMatchObject({
      symbol: '01/BC-SKHCN',
      issuedOn: '2026-11-10',
      title:
        'Báo cáo kết quả tháng 10 năm 2026 thực hiện Kế hoạch nâng cao chỉ số 3 (tính minh bạch) của PCI',
      signedBy: chain.person('giamdoc.skhcn').id,
    });
    expect(view.documents[0]?.body).toContain(
      [
        'IV. TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC PHÒNG CHUYÊN MÔN',
        '1. Phòng Bưu chính - Viễn thông: đã báo cáo đúng hạn.',
        '2. Phòng Chuyển đổi số: đã báo cáo đúng hạn.',
        '3. Phòng Quản lý khoa học: đã báo cáo đúng hạn, không phát sinh.',
      ].join('\n'),
    );
    expect(await chain.notices('skhcn-cds:preparer', 'report.issued')).toEqual([
      'Báo cáo tháng 10 năm 2026 đã được ban hành, số 01/BC-SKHCN.',
    ]);
    expect(view.synthesis?.lateness).toEqual([]);
    expect(view.parts.concat(view.synthesis ?? []).flatMap(({ tasks }) => tasks)).toEqual([]);
  });
});
