import { DocumentService } from '@minhbach/documents';
import { readPdf } from '../../support/pdf-text.js';
import { ReportChain, synthesis } from '../../support/report-chain.js';

/** October 2026, reported in November; Friday the 6th is the second working day after Wednesday the 4th. */
describe('a month with late and missing divisions', () => {
  let chain: ReportChain;

  const part = async (unitCode: string) => {
    const { parts } = await chain.view('2026-10');
    return parts.find((each) => each.unitCode === unitCode)!;
  };

  beforeAll(async () => {
    // given one division reports in time, and is accepted
    chain = await ReportChain.start('2026-10-20', '09:00');
    await chain.at('2026-11-01', '00:05');
    await chain.handIn('skhcn-bcvt');
    await chain.accept('skhcn-bcvt');
  });
  afterAll(async () => chain.stop());

  it('records lateness when the 4th has ended, and tells the unit', async () => {
    // when
    await chain.at('2026-11-04', '23:59');
    expect((await part('skhcn-cds')).lateness).toEqual([]);
    await chain.at('2026-11-05', '00:00');

    // then
    expect((await part('skhcn-cds')).lateness).toEqual([
      { dueOn: '2026-11-04', recordedAt: new Date('2026-11-04T17:00:00.000Z') },
    ]);
    expect((await part('skhcn-bcvt')).lateness).toEqual([]);
    expect((await chain.view('2026-10')).late).toBe(2);
    expect(await chain.notices('skhcn-cds:preparer', 'report.late')).toEqual([
      'Báo cáo tháng 10 năm 2026 của Phòng Chuyển đổi số đã quá hạn ngày 04/11/2026. Việc chậm hạn đã được ghi nhận.',
    ]);
  });

  it('urges the head after one working day, tells the leaders after two', async () => {
    // when
    await chain.at('2026-11-05', '08:00');
    expect(await chain.notices('skhcn-cds:head', 'report.escalated')).toEqual([
      'Phòng Chuyển đổi số chưa gửi báo cáo tháng 10 năm 2026, hạn là hết ngày 04/11/2026. Đề nghị đôn đốc.',
    ]);
    expect(await chain.notices('skhcn:director', 'report.escalated')).toEqual([]);
    await chain.at('2026-11-05', '14:00');
    await chain.handIn('skhcn-cds');
    await chain.at('2026-11-06', '08:00');

    // then only the division that is still missing is brought before the Director
    expect(await chain.notices('skhcn:director', 'report.escalated')).toEqual([
      'Phòng Quản lý khoa học chưa gửi báo cáo tháng 10 năm 2026, hạn là hết ngày 04/11/2026. Đề nghị đôn đốc.',
    ]);
    expect(await chain.notices('skhcn:approver', 'report.escalated')).toHaveLength(1);
  });

  it('keeps the lateness of a division that hands in afterwards', async () => {
    expect(await part('skhcn-cds')).toMatchObject({
      submittedOn: '2026-11-05',
      lateness: [{ dueOn: '2026-11-04' }],
    });
    await expect(chain.query('DELETE FROM report_lateness')).rejects.toThrow('permission denied');
    expect((await chain.notices('ttcntt:preparer', 'report.submitted')).at(-1)).toBe(
      'Phòng Chuyển đổi số đã gửi báo cáo tháng 10 năm 2026, chậm so với hạn 04/11/2026.',
    );
  });

  it('does not wait for the missing one after day 7', async () => {
    // when
    await chain.at('2026-11-07', '07:59');
    expect((await chain.view('2026-10')).status.code).toBe('collecting');
    await chain.at('2026-11-07', '08:00');

    // then
    expect((await chain.view('2026-10')).status.code).toBe('synthesising');
    expect(await chain.notices('ttcntt:preparer', 'report.missing')).toEqual([
      'Đã hết thời gian chờ báo cáo tháng 10 năm 2026. Chưa báo cáo: Phòng Quản lý khoa học. Đề nghị tổng hợp, ghi rõ “chưa báo cáo”.',
    ]);
  });

  it('records that the synthesis is late after the 9th, tells the leaders on the 12th', async () => {
    await chain.at('2026-11-10', '00:00');
    const { synthesis: late } = await chain.view('2026-10');
    expect(late?.lateness).toMatchObject([{ dueOn: '2026-11-09' }]);
    await chain.at('2026-11-12', '08:00');
    expect((await chain.notices('skhcn:director', 'report.escalated')).at(-1)).toContain(
      'Trung tâm Công nghệ thông tin và Truyền thông chưa trình báo cáo tháng 10 năm 2026, hạn là hết ngày 09/11/2026.',
    );
  });

  it('is issued with "chưa báo cáo" for the missing one', async () => {
    // when a deputy signs for the Director
    await chain.act('tonghop.ttcntt', 'synthesise', synthesis('Hai trong ba phòng đã báo cáo.'));
    await chain.act('giamdoc.ttcntt', 'approve-synthesis', { decision: 'approve' });
    await chain.act('lanhdao.skhcn', 'director-decision', { decision: 'approve' });

    // then
    const view = await chain.view('2026-10');
    expect(view.status.code).toBe('issued');
    expect(view.documents.map(({ symbol }) => symbol)).toEqual(['01/BC-SKHCN']);
    const [document] = view.documents;
    const { body } = document!;
    expect(body).toContain('1. Phòng Bưu chính - Viễn thông: đã báo cáo đúng hạn.');
    expect(body).toContain('2. Phòng Chuyển đổi số: đã báo cáo, chậm hạn.');
    expect(body).toContain('3. Phòng Quản lý khoa học: chưa báo cáo.');
    const pdf = await chain.get(DocumentService).copyOf(document!, 'pdf');
    const { text } = await readPdf(pdf!);
    expect(text).toMatch(/KT\. GIÁM ĐỐC\s+PHÓ GIÁM ĐỐC\s+Lãnh đạo ký duyệt SKHCN \(mẫu\)/);
    expect(view.synthesis?.decisions.at(-1)?.role.code).toBe('deputy-director');
  });

  it('still takes the report of the missing one, as late, without another synthesis', async () => {
    // when
    await chain.at('2026-11-16', '09:00');
    await chain.handIn('skhcn-qlkh');
    await chain.accept('skhcn-cds');
    await chain.accept('skhcn-qlkh');

    // then
    expect(await part('skhcn-qlkh')).toMatchObject({
      status: { code: 'accepted' },
      submittedOn: '2026-11-16',
      lateness: [{ dueOn: '2026-11-04' }],
    });
    const view = await chain.view('2026-10');
    expect(view.status.code).toBe('issued');
    expect(view.documents).toHaveLength(1);
    expect(view.synthesis?.versions).toHaveLength(1);
    expect(
      await chain.query(`SELECT status FROM process_instance WHERE process_id = 'monthly-report'`),
    ).toEqual([{ status: 'completed' }]);
  });
});
