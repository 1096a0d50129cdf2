import { ReportChain, synthesis } from '../../support/report-chain.js';

/** On 1 March 2025 Science and Technology took over from Information and Communications; on 1 July Vĩnh Long began. */
describe('the department of a report', () => {
  let chain: ReportChain;

  beforeAll(async () => {
    chain = await ReportChain.start('2025-01-20', '09:00');
  });
  afterAll(async () => chain.stop());

  it('is Information and Communications until February 2025', async () => {
    // when
    await chain.at('2025-02-01', '00:05');
    await chain.at('2025-02-07', '08:00');

    // then
    const view = await chain.view('2025-01');
    expect(view).toMatchObject({
      agencyCode: 'stttt',
      agencyName: 'Sở Thông tin và Truyền thông tỉnh Trà Vinh',
      issuerCode: 'stttt',
    });
    expect(view.parts.map(({ unitName }) => unitName)).toEqual([
      'Phòng Bưu chính - Viễn thông',
      'Phòng Công nghệ thông tin',
      'Phòng Thông tin - Báo chí - Xuất bản',
    ]);
  });

  it('numbers the report in its own register', async () => {
    await chain.act('tonghop.ttcntt', 'synthesise', synthesis('Chưa phòng nào báo cáo.'));
    await chain.act('giamdoc.ttcntt', 'approve-synthesis', { decision: 'approve' });
    await chain.act('giamdoc.stttt', 'director-decision', { decision: 'approve' });

    const [document] = (await chain.view('2025-01')).documents;
    expect(document?.symbol).toBe('01/BC-STTTT');
    expect(document?.body).toContain('Sở Thông tin và Truyền thông tỉnh Trà Vinh báo cáo');
  });

  it('of the month of the handover is the old one; the new one signs', async () => {
    // when
    await chain.at('2025-03-01', '00:05');
    await chain.at('2025-03-07', '08:00');
    expect(await chain.view('2025-02')).toMatchObject({
      agencyCode: 'stttt',
      issuerCode: 'skhcn',
    });
    await chain.act('tonghop.ttcntt', 'synthesise', synthesis('Chưa phòng nào báo cáo.'));
    await chain.act('giamdoc.ttcntt', 'approve-synthesis', { decision: 'approve' });
    await chain.act('giamdoc.skhcn', 'director-decision', { decision: 'approve' });

    // then
    const [document] = (await chain.view('2025-02')).documents;
    expect(document).toMatchObject({ symbol: '01/BC-SKHCN', agencyCode: 'skhcn' });
  });

  it('is Science and Technology from March on, first of Trà Vinh, then of Vĩnh Long', async () => {
    await chain.at('2025-04-01', '00:05');
    expect(await chain.view('2025-03')).toMatchObject({
      agencyCode: 'skhcn',
      agencyName: 'Sở Khoa học và Công nghệ tỉnh Trà Vinh',
    });
    await chain.at('2025-08-01', '00:05');
    expect(await chain.view('2025-07')).toMatchObject({
      agencyCode: 'skhcn',
      agencyName: 'Sở Khoa học và Công nghệ tỉnh Vĩnh Long',
    });
    expect((await chain.view('2025-07')).parts.map(({ unitCode }) => unitCode)).toEqual([
      'skhcn-bcvt',
      'skhcn-cds',
      'skhcn-qlkh',
    ]);
  });
});
