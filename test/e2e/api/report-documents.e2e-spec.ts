import { createHash } from 'node:crypto';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { completeListed, listedTasks } from '../../support/listed-tasks.js';
import { readDocx, type ReadDocx } from '../../support/docx-text.js';
import { readPdf } from '../../support/pdf-text.js';

interface Figure {
  readonly id: string;
  readonly name: { readonly vi: string };
  readonly metric: string;
  readonly definitionVersion: number;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly n: number;
}

interface Read {
  readonly asOfOn: string;
  readonly readAt: string;
  readonly figures: readonly Figure[];
  readonly standings: readonly {
    readonly name: { readonly vi: string };
    readonly count: number;
  }[];
}

interface FiguresOfReport {
  readonly kept: Read | null;
  readonly versionNumber: number | null;
  readonly now: Read;
  readonly changed: readonly { readonly kept: Figure; readonly now: Figure }[];
}

/** What became of a request that was sent on 5 October and due on the 8th, a Thursday, unless it says otherwise. */
interface Fate {
  readonly outcome?: string;
  readonly closedOn?: string;
  readonly dueOn?: string;
}

/**
 * October 2026 of the department that leads the component, by hand: six were given in full (on the 6th, 6th, 7th, 7th,
 * on their last day, the 8th, and late, on the 9th), one in part on the 8th; two were refused (on the 7th, and late, on
 * the 12th); four are open and overdue in November.
 */
const october: readonly Fate[] = [
  { outcome: 'fulfilled', closedOn: '2026-10-06' },
  { outcome: 'fulfilled', closedOn: '2026-10-06' },
  { outcome: 'fulfilled', closedOn: '2026-10-07' },
  { outcome: 'fulfilled', closedOn: '2026-10-07' },
  { outcome: 'fulfilled', closedOn: '2026-10-08' },
  { outcome: 'fulfilled', closedOn: '2026-10-09' },
  { outcome: 'partially-fulfilled', closedOn: '2026-10-08' },
  { outcome: 'refused', closedOn: '2026-10-07' },
  { outcome: 'refused', closedOn: '2026-10-12' },
  ...[{}, {}, {}],
  { dueOn: '2026-10-30' },
];

/** Working days to the decision: 1 1 2 2 2 3 3 4 5, and four that wait: the seventh of thirteen was decided after 3. */
const byHand = [
  ['Yêu cầu được tính trong kỳ', '13', ''],
  ['Yêu cầu còn mở, chưa đến hạn', '0', ''],
  ['Nhận được thông tin (CS 5)', '7/13 (53,8%)', '13'],
  ['Nhận đủ thông tin (CS 5)', '6/13 (46,2%)', '13'],
  ['Thời gian đến khi có quyết định, trung vị (CS 6)', '3 ngày làm việc', '13'],
  ['Giải quyết đúng hạn', '7/13 (53,8%)', '13'],
];

const standingsByHand = [
  ['Trước hạn', 5],
  ['Đúng ngày hạn', 2],
  ['Trễ hạn', 2],
  ['Còn mở, trong hạn', 0],
  ['Còn mở, sắp đến hạn', 0],
  ['Còn mở, quá hạn', 4],
] as const;

const source =
  'Nguồn: hệ thống tính từ các yêu cầu cung cấp thông tin của Sở Khoa học và Công nghệ tỉnh Vĩnh Long, đến hết ngày 04/11/2026, đọc lúc 10:00. Định nghĩa: CS 5 phiên bản 5, CS 6 phiên bản 3, giải quyết đúng hạn phiên bản 1. Đây là chỉ tiêu theo dõi nội bộ, không phải điểm PCI.';

describe('a month of reports as a document, over HTTP', () => {
  let api: ApiUnderTest;
  let key: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-20', '09:00'] });
    await api.deploy('monthly-report');
    for (const [at, fate] of october.entries()) await store(String(at + 1), fate);
    await api.at('2026-11-01', '00:05');
    const { body } = await api.get('giamdoc.skhcn', '/api/reports?period=2026-10');
    key = (body.items as { key: string }[])[0]!.key;
  });
  afterAll(async () => api.stop());

  const store = async (request: string, fate: Fate) =>
    api.query(
      `INSERT INTO information_request (key, code, process_instance_key, requester_id, subject, title,
         purpose, channel, regime, requested_delivery, submitted_at, submitted_on, agency_code,
         valid_on, original_due_on, due_on, outcome, closed_on, received_on)
       VALUES ($1::bigint, 'YC-' || $1::text, $1::bigint, '1', 5, 'Danh mục', 'Sản xuất', 'network',
         'LAW_2026', 'portal', '2026-10-05', '2026-10-05', 'skhcn', '2026-10-05', $2, $2, $3, $4, $4)`,
      [request, fate.dueOn ?? '2026-10-08', fate.outcome ?? null, fate.closedOn ?? null],
    );

  /** Takes the first task at an element that somebody sees, and completes it. */
  const act = async (login: string, elementId: string, variables: object) => {
    const tasks = await listedTasks(api, login, 'monthly-report');
    return completeListed(api, login, tasks, (task) => task.elementId === elementId, variables);
  };
  const synthesise = async () =>
    act('tonghop.ttcntt', 'synthesise', {
      results: 'Ba phòng đã báo cáo.',
      proposals: 'Không có.',
    });

  const figures = async (as = 'giamsat') =>
    (await api.get(as, `/api/reports/${key}/figures`)).body as unknown as FiguresOfReport;
  const documents = async () =>
    (await api.get('giamsat', `/api/reports/${key}`)).body.documents as {
      key: string;
      pdf: { href: string };
      docx: { href: string; sha256: string };
    }[];
  const fileAt = async (url: string) => {
    const headers = { cookie: await api.cookieOf('giamsat') };
    const response = await fetch(new URL(url, api.url), { headers });
    return { response, content: Buffer.from(await response.arrayBuffer()) };
  };
  const docx = async (): Promise<ReadDocx> => {
    const issued = (await documents()).at(-1);
    return readDocx((await fileAt(issued!.docx.href)).content);
  };

  it('shows what the requests say now while there is no version', async () => {
    const { now, ...others } = await figures();
    expect(others).toEqual({ kept: null, versionNumber: null, changed: [] });
    expect(now.asOfOn).toBe('2026-11-01');
    expect(now.figures[0]).toMatchObject({ id: 'measured', value: 13 });
  });

  it('keeps with the version what it showed, with definitions and instant', async () => {
    // when the divisions have reported and the Centre puts their reports together
    for (const division of ['skhcn-bcvt', 'skhcn-cds', 'skhcn-qlkh']) {
      const draft = { nothingToReport: false, results: 'Đã công khai 12 thông tin.' };
      await act(`chuyenvien.${division}`, 'draft-part', draft);
      await act(`truongphong.${division}`, 'approve-part', { decision: 'approve' });
      await act('tonghop.ttcntt', 'check-part', { decision: 'accept' });
    }
    await api.at('2026-11-04', '10:00');
    await synthesise();

    // then
    const { kept, versionNumber, now, changed } = await figures();
    expect({ versionNumber, changed }).toEqual({ versionNumber: 1, changed: [] });
    expect(kept).toMatchObject({ asOfOn: '2026-11-04', readAt: '2026-11-04T03:00:00.000Z' });
    expect(kept).toEqual(now);
    const { figures: told = [], standings = [] } = kept ?? {};
    expect(
      told.map(({ id, metric, definitionVersion, value, numerator, n }) => [
        ...[id, `${metric} ${String(definitionVersion)}`, value, numerator, n],
      ]),
    ).toEqual([
      ['measured', 'cs5 5', 13, null, 13],
      ['pending', 'cs5 5', 0, null, 13],
      ['received', 'cs5 5', 7 / 13, 7, 13],
      ['full', 'cs5 5', 6 / 13, 6, 13],
      ['days-to-decision', 'cs6 3', 3, null, 13],
      ['in-time', 'sla 1', 7 / 13, 7, 13],
    ]);
    expect(standings.map(({ name, count }) => [name.vi, count])).toEqual(standingsByHand);
  });

  it('are the figures of the screens of indicators', async () => {
    const { kept } = await figures();
    const question = 'from=2026-10-01&to=2026-10-31&agency=skhcn';
    const { body } = await api.get('giamsat', `/api/indicators/cs5?${question}`);
    const { received } = body.figure as { received: { numerator: number; denominator: number } };
    const { numerator, n } = kept!.figures.find(({ id }) => id === 'received')!;
    expect([numerator, n]).toEqual([received.numerator, received.denominator]);
  });

  it('prints them in the DOCX, cell by cell, and draws their chart', async () => {
    // when it is signed on the next day
    await act('giamdoc.ttcntt', 'approve-synthesis', { decision: 'approve' });
    await api.at('2026-11-05', '10:00');
    await act('giamdoc.skhcn', 'director-decision', { decision: 'approve' });

    // then
    const { tables, charts, paragraphs, properties } = await docx();
    expect(tables).toEqual([[['Chỉ tiêu', 'Kết quả', 'Số yêu cầu'], ...byHand]]);
    expect(charts).toEqual([
      {
        labels: standingsByHand.map(([name]) => name),
        amounts: standingsByHand.map(([, count]) => count),
        description:
          'Biểu đồ 1. Số yêu cầu theo tình trạng thời hạn, tháng 10 năm 2026: Trước hạn: 5; Đúng ngày hạn: 2; Trễ hạn: 2; Còn mở, trong hạn: 0; Còn mở, sắp đến hạn: 0; Còn mở, quá hạn: 4.',
      },
    ]);
    expect(paragraphs.join('\n')).toContain(source);
    expect(properties).toContain('01/BC-SKHCN – BÁO CÁO');
  });

  it('has the components of Decree 30/2020 in both forms', async () => {
    const { paragraphs } = await docx();
    const components = [
      'ỦY BAN NHÂN DÂN TỈNH VĨNH LONG',
      'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      'Số: 01/BC-SKHCN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Vĩnh Long, ngày 05 tháng 11 năm 2026',
      'BÁO CÁO',
      'Báo cáo kết quả tháng 10 năm 2026 thực hiện Kế hoạch nâng cao chỉ số 3 (tính minh bạch) của PCI',
      'I. KẾT QUẢ THỰC HIỆN',
      'Bảng 1. Số liệu cung cấp thông tin theo yêu cầu, tháng 10 năm 2026',
      'Biểu đồ 1. Số yêu cầu theo tình trạng thời hạn, tháng 10 năm 2026',
      'II. KHÓ KHĂN, VƯỚNG MẮC',
      'III. ĐỀ XUẤT, KIẾN NGHỊ',
      'IV. TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC PHÒNG CHUYÊN MÔN',
      'Nơi nhận:',
      '- Lưu: VT.',
      'GIÁM ĐỐC',
      'Thủ trưởng cơ quan SKHCN (mẫu)',
    ];
    expect(paragraphs.filter((each) => components.includes(each))).toEqual(components);
    const [issued] = await documents();
    const pdf = (await readPdf((await fileAt(issued!.pdf.href)).content)).text.replace(/\s+/g, ' ');
    for (const component of components) expect(pdf).toContain(component);
  });

  it('prints the same figures in the PDF', async () => {
    const [issued] = await documents();
    const { text } = await readPdf((await fileAt(issued!.pdf.href)).content);
    const words = text.replace(/\s+/g, ' ');
    for (const row of byHand) expect(words).toContain(row.join(' ').trim());
    for (const [name, count] of standingsByHand)
      expect(words).toContain(`${name} ${String(count)}`);
    expect(words).toContain(source);
  });

  it('is saved under its number and title, as the bytes of its digest', async () => {
    const [issued] = await documents();
    const { response, content } = await fileAt(issued!.docx.href);
    const name = '01_BC-SKHCN Báo cáo kết quả tháng 10 năm 2026 thực hiện Kế hoạch nâng';
    const plain = '01_BC-SKHCN Bao cao ket qua thang 10 nam 2026 thuc hien Ke hoach nang';
    expect(response.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="${plain}.docx"; filename*=UTF-8''${encodeURIComponent(`${name}.docx`)}`,
    );
    expect(createHash('sha256').update(content).digest('hex')).toBe(issued!.docx.sha256);
  });

  it('stays what it was when an answer is entered late, and the difference is told', async () => {
    // given the same figures as long as nothing has happened
    expect((await figures()).changed).toEqual([]);
    const before = await docx();

    // when it turns out that one of the overdue ones was given in time, on the 7th
    await api.query(
      `UPDATE information_request SET outcome = 'fulfilled', closed_on = '2026-10-07',
         received_on = '2026-10-07' WHERE key = 10`,
    );
    await api.at('2026-11-06', '09:00');

    // then
    const { kept, now, changed } = await figures();
    expect([kept?.asOfOn, now.asOfOn]).toEqual(['2026-11-04', '2026-11-06']);
    expect(
      changed.map(({ kept: one, now: other }) => [one.id, one.numerator, other.numerator]),
    ).toEqual([
      ['received', 7, 8],
      ['full', 6, 7],
      ['in-time', 7, 8],
    ]);
    expect(await docx()).toEqual(before);
    await expect(api.query("UPDATE report_version SET figures = '{}'")).rejects.toThrow(
      'report_version',
    );
  });
});
