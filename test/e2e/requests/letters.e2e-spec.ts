import { DocumentService, IssuedCopy, type DocumentKind } from '@minhbach/documents';
import { Mandate, Membership } from '@minhbach/identity';
import { TaskQueries } from '@minhbach/runtime';
import { DataSource } from 'typeorm';
import { readPdf } from '../../support/pdf-text.js';
import { draft, RequestDesk } from '../../support/request-desk.js';

/** What a case does until its last letter is out. */
type Story = (desk: RequestDesk, key: string) => Promise<void>;

const complex = { classify: { complexity: 'complex' } };
const refused = draft([{ position: 1, outcome: 'refused', ground: 'dd', answer: 'Xem Công báo.' }]);

async function complaintTasks(desk: RequestDesk, key: string) {
  const [complaint] = (await desk.view(key)).complaints;
  return desk.get(TaskQueries).ofInstance(Number(complaint?.processInstanceKey));
}

async function complain(desk: RequestDesk, key: string): Promise<void> {
  await desk.upTo(key, 'survey', { 'draft-answer': refused });
  await desk.complaints.file(key, { content: 'Không phải bí mật.' }, desk.person('doanhnghiep1'));
  await desk.settle();
  const accepted = { accepted: true };
  await desk.actOn(
    await complaintTasks(desk, key),
    'khieunai.vpubnd',
    'take-up-complaint',
    accepted,
  );
}

const stories: Readonly<Record<Exclude<DocumentKind, 'report'>, Story>> = {
  receipt: (desk, key) => desk.upTo(key, 'check-competence'),
  'supplement-request': (desk, key) =>
    desk.upTo(key, 'supplement', {
      'check-completeness': { complete: false, missing: ['Số CCCD', 'Năm ban hành'] },
    }),
  'clarification-request': async (desk, key) => {
    await desk.upTo(key, 'handle', complex);
    const question = { points: ['Địa bàn nào', 'Năm nào'], days: 5 };
    await desk.clarifications.ask(key, question, desk.person('xuly.vpubnd'));
    await desk.settle();
  },
  guidance: async (desk, key) => {
    await desk.upTo(key, 'check-competence');
    const guidance = 'Đề nghị gửi đến Sở Xây dựng tỉnh Vĩnh Long.';
    const form = { competent: false, guidance };
    await desk.act(key, 'tiepnhan.vpubnd', 'check-competence', form);
  },
  'limit-notice': (desk, key) =>
    desk.upTo(key, 'draft-answer', {
      ...complex,
      'notify-limit': { place: 'Trụ sở', provisionForm: 'Bản sao', cost: '30.000 đồng' },
    }),
  'cost-notice': (desk, key) =>
    desk.upTo(key, 'record-payment', {
      ...complex,
      handle: { findings: 'Có hồ sơ.', costs: [{ kind: 'print-bw-a4', quantity: 120 }] },
    }),
  'extension-notice': async (desk, key) => {
    await desk.upTo(key, 'handle', complex);
    const proposal = { reason: 'Phải tập hợp từ ba đơn vị.', value: undefined };
    await desk.service.proposeExtension(key, proposal, desk.person('xuly.vpubnd'));
    await desk.settle();
    const decision = { extensionDecision: 'approve' };
    await desk.act(key, 'lanhdao.vpubnd', 'approve-extension', decision);
  },
  'resolution-slip': (desk, key) => desk.upTo(key, 'deliver'),
  'refusal-notice': (desk, key) => desk.upTo(key, 'deliver', { 'draft-answer': refused }),
  'complaint-notice': async (desk, key) => complain(desk, key),
  'complaint-decision': async (desk, key) => {
    await complain(desk, key);
    const decision = { upheld: true, reasons: 'Không phải bí mật nhà nước.' };
    await desk.actOn(
      await complaintTasks(desk, key),
      'giamdoc.vpubnd',
      'decide-complaint',
      decision,
    );
  },
  apology: async (desk, key) => {
    await desk.upTo(key, 'handle', complex);
    await desk.at((await desk.view(key)).dueOn ?? '', '23:59');
  },
};

const head = [
  'ỦY BAN NHÂN DÂN TỈNH VĨNH LONG VĂN PHÒNG',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
];
const deputy = 'KT. CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG Lãnh đạo ký duyệt VPUBND (mẫu)';
const receptionist = 'NGƯỜI TIẾP NHẬN Cán bộ tiếp nhận VPUBND (mẫu)';
const toRequester = 'Kính gửi: Công ty TNHH Cửu Long (mẫu)';
const ofRequest = 'về việc: Quyết định về giá đất';
const note = '(*) Nội dung dẫn chiếu chưa được đối chiếu với văn bản quy phạm pháp luật gốc.';

const beyondCapacity =
  'Yêu cầu vượt quá khả năng đáp ứng hoặc ảnh hưởng đến hoạt động bình thường của cơ quan';

const old = 'Luật Tiếp cận thông tin số 104/2016/QH13';
const recent = 'Luật Tiếp cận thông tin có hiệu lực từ ngày 01/9/2026 (*)';

/** What each letter is to say, in this order, under the law of the day on which the request was received. */
const expected: readonly (readonly [kind: keyof typeof stories, on: string, said: string[]])[] = [
  [
    'receipt',
    '2026-10-05',
    [
      'Mẫu số 02 (theo Nghị định số 13/2018/NĐ-CP) (*)',
      ...head,
      'Vĩnh Long, ngày 05 tháng 10 năm 2026',
      'PHIẾU TIẾP NHẬN YÊU CẦU CUNG CẤP THÔNG TIN',
      'Văn phòng UBND tỉnh Vĩnh Long đã tiếp nhận yêu cầu cung cấp thông tin',
      'Người yêu cầu: Công ty TNHH Cửu Long (mẫu) Ngày gửi yêu cầu: 05/10/2026',
      'Cách thức gửi yêu cầu: qua mạng điện tử Về việc: Quyết định về giá đất',
      '1. Quyết định ban hành bảng giá đất năm 2026',
      `theo quy định của ${recent}.`,
      'Nơi nhận: - Người yêu cầu; - Lưu: VT.',
      'https://minhbach.example.vn/tra-cuu/YC-2026-',
      'NGƯỜI TIẾP NHẬN (Hệ thống phát hành tự động)',
      note,
    ],
  ],
  ['receipt', '2026-08-31', [...head, `theo quy định của ${old}.`]],
  [
    'supplement-request',
    '2026-10-05',
    [
      ...head,
      'THÔNG BÁO Đề nghị bổ sung yêu cầu YC-2026-',
      toRequester,
      ofRequest,
      'bổ sung, làm rõ các nội dung sau: 1. Số CCCD 2. Năm ban hành',
      'trước khi hết ngày 26/10/2026.',
      'Nơi nhận: - Như trên; - Lưu: VT.',
      receptionist,
    ],
  ],
  [
    'clarification-request',
    '2026-10-05',
    [
      'THÔNG BÁO Đề nghị làm rõ yêu cầu YC-2026-',
      toRequester,
      ofRequest,
      'đề nghị người yêu cầu làm rõ: 1. Địa bàn nào 2. Năm nào',
      'trước khi hết ngày 12/10/2026. Việc đề nghị làm rõ không kéo dài thời hạn giải quyết',
      'NGƯỜI XỬ LÝ Chuyên viên xử lý VPUBND (mẫu)',
    ],
  ],
  [
    'guidance',
    '2026-10-05',
    [
      'Mẫu số 05',
      toRequester,
      'Lý do: Thông tin không thuộc trách nhiệm cung cấp của cơ quan (*).',
      'Đề nghị gửi đến Sở Xây dựng tỉnh Vĩnh Long.',
      `quyền khiếu nại, khởi kiện theo quy định tại ${recent}.`,
      receptionist,
      note,
    ],
  ],
  [
    'guidance',
    '2026-08-31',
    [`của cơ quan (điểm c khoản 1 Điều 28 ${old}).`, `theo quy định tại Điều 14 ${old} (*).`, note],
  ],
  [
    'limit-notice',
    '2026-10-05',
    [
      'THÔNG BÁO Thông báo thời hạn giải quyết yêu cầu YC-2026-',
      toRequester,
      `Căn cứ ${recent}, Văn phòng UBND tỉnh Vĩnh Long thông báo như sau:`,
      'Thời hạn giải quyết: chậm nhất đến hết ngày 26/10/2026',
      'Địa điểm cung cấp thông tin: Trụ sở Hình thức cung cấp thông tin: Bản sao',
      'Chi phí thực tế, phương thức và thời hạn thanh toán: 30.000 đồng',
      'NGƯỜI XỬ LÝ Chuyên viên xử lý VPUBND (mẫu)',
    ],
  ],
  [
    'cost-notice',
    '2026-10-05',
    [
      'THÔNG BÁO Chi phí thực tế để giải quyết yêu cầu YC-2026-',
      '1. In, sao, chụp đen trắng khổ A4: 120 trang × 3.000 đồng = 360.000 đồng',
      'Thời hạn thanh toán: chậm nhất đến hết ngày 19/10/2026',
      'với lý do: Người yêu cầu không thanh toán chi phí thực tế (*).',
      'NGƯỜI XỬ LÝ',
    ],
  ],
  [
    'extension-notice',
    '2026-10-05',
    [
      'Mẫu số 04',
      'THÔNG BÁO GIA HẠN',
      'từ hết ngày 26/10/2026 đến hết ngày 10/11/2026.',
      'Lý do gia hạn: Phải tập hợp từ ba đơn vị.',
      'Căn cứ: Tạm áp dụng theo Luật 104/2016/QH13 Điều 30',
      deputy,
    ],
  ],
  [
    'resolution-slip',
    '2026-10-05',
    [
      'Mẫu số 03',
      'PHIẾU GIẢI QUYẾT YÊU CẦU CUNG CẤP THÔNG TIN',
      toRequester,
      '1. Quyết định ban hành bảng giá đất năm 2026: cung cấp toàn bộ. Gửi kèm văn bản.',
      'Hình thức cung cấp thông tin: tải về từ Cổng thông tin điện tử',
      `yêu cầu cung cấp lại thông tin theo quy định tại ${recent}.`,
      deputy,
    ],
  ],
  [
    'refusal-notice',
    '2026-10-05',
    [
      'THÔNG BÁO TỪ CHỐI CUNG CẤP THÔNG TIN',
      `Căn cứ ${recent}, Văn phòng UBND tỉnh Vĩnh Long từ chối cung cấp thông tin`,
      `năm 2026: từ chối cung cấp. ${beyondCapacity} (*). Xem Công báo.`,
      deputy,
      note,
    ],
  ],
  [
    'refusal-notice',
    '2026-08-31',
    [
      `Căn cứ khoản 1 Điều 28 ${old}, Văn phòng`,
      `${beyondCapacity} (điểm đ khoản 1 Điều 28 ${old}). Xem Công báo.`,
      deputy,
    ],
  ],
  [
    'complaint-notice',
    '2026-10-05',
    [
      'Việc thụ lý khiếu nại về yêu cầu YC-2026-',
      'Khiếu nại được thụ lý và được giải quyết chậm nhất đến hết ngày 04/11/2026.',
      'NGƯỜI THỤ LÝ Cán bộ tiếp nhận khiếu nại VPUBND (mẫu)',
    ],
  ],
  [
    'complaint-decision',
    '2026-10-05',
    [
      'QUYẾT ĐỊNH Giải quyết khiếu nại về yêu cầu YC-2026-',
      'Khiếu nại đúng, yêu cầu được giải quyết lại.',
      'Nhận định: Không phải bí mật nhà nước.',
      'CHÁNH VĂN PHÒNG',
    ],
  ],
  [
    'apology',
    '2026-10-05',
    [
      'PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ',
      'ngày hẹn trả kết quả là ngày 26/10/2026.',
      'hẹn trả kết quả chậm nhất vào ngày 29/10/2026.',
      'VĂN PHÒNG (Hệ thống phát hành tự động)',
    ],
  ],
];

describe('the letters of a request', () => {
  let desk: RequestDesk;

  beforeAll(async () => {
    desk = await RequestDesk.start('2026-08-31', '09:00');
  });
  afterAll(async () => desk.stop());

  /** The last letter of a kind that a case of its own brings about. */
  const letterOf = async (kind: keyof typeof stories, on: string) => {
    await desk.at(on, '09:00');
    const key = await desk.submit();
    await stories[kind](desk, key);
    const document = (await desk.documents(key)).filter((each) => each.kind === kind).at(-1);
    if (!document) throw new Error(`no ${kind} was issued`);
    return document;
  };

  const textOf = async (kind: keyof typeof stories, on: string) => {
    const document = await letterOf(kind, on);
    const pdf = await desk.get(DocumentService).copyOf(document, 'pdf');
    const { text } = await readPdf(pdf!);
    return { document, text: text.replace(/\s+/g, ' ') };
  };

  it('are tried in every kind', () => {
    const tried = new Set(expected.map(([kind]) => kind));
    expect([...tried].sort()).toEqual(Object.keys(stories).sort());
  });

  it.each(expected)('%s of %s reads as it should', async (kind, on, said) => {
    const { document, text } = await textOf(kind, on);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).toContain(`Số: ${document.symbol}`);
    expect(inOrder(text, said)).toEqual(said);
  });

  it('hold nothing of the requester’s papers, address or telephone', async () => {
    const copies = await desk.get(DataSource).manager.find(IssuedCopy);
    expect(copies.length).toBeGreaterThan(20);
    for (const { format, content } of copies) {
      const text = format === 'pdf' ? (await readPdf(content)).text : content.toString('utf8');
      expect(text).not.toMatch(/084099000001|đường Mẫu|mau@example/);
    }
  });

  it.each([
    ['director', 'CHÁNH VĂN PHÒNG Lãnh đạo'],
    ['acting-director', 'Q. CHÁNH VĂN PHÒNG Lãnh đạo'],
  ])('are signed in the authority of a %s from the day on which it is given', async (...row) => {
    // given
    const [function_, line] = row;
    const membership = {
      personKey: desk.person('lanhdao.vpubnd').id,
      group: `vpubnd:${function_}`,
      validFrom: '2026-11-05',
      validTo: '2026-11-05',
    };
    const { manager } = desk.get(DataSource);
    await manager.insert(Membership, membership);

    // when
    const before = await textOf('resolution-slip', '2026-11-04');
    const within = await textOf('resolution-slip', '2026-11-05');
    const after = await textOf('resolution-slip', '2026-11-06');
    await manager.delete(Membership, membership);

    // then
    expect(within.text).toContain(line);
    expect(before.text).toContain(deputy);
    expect(after.text).toContain(deputy);
  });

  it.each([
    ['TUQ', 'Trưởng đơn vị đầu mối', 'TUQ. CHÁNH VĂN PHÒNG TRƯỞNG ĐƠN VỊ ĐẦU MỐI'],
    ['TL', 'Trưởng phòng', 'TL. CHÁNH VĂN PHÒNG TRƯỞNG PHÒNG'],
    ['KT', undefined, 'KT. CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG'],
  ] as const)('are signed %s. by a mandate on its days', async (form, title, line) => {
    // given
    await desk.at('2026-11-11', '09:00');
    const { manager } = desk.get(DataSource);
    await manager.insert(Mandate, {
      ...{ key: '1', agencyCode: 'vpubnd', form, title: title ?? null, document: '12/UQ-VPUBND' },
      principalKey: desk.person('giamdoc.vpubnd').id,
      delegateKey: desk.person('lanhdao.vpubnd').id,
      ...{ validFrom: '2026-11-11', validTo: '2026-11-11', recordedAt: desk.clock.fixed() },
      ...{ revokedOn: null, revocationReason: null },
    });

    // when
    const { text, document } = await textOf('resolution-slip', '2026-11-11');
    await manager.delete(Mandate, { key: '1' });

    // then
    expect(text).toContain(line);
    expect(document.signedUnder).toBe(`${form}. 12/UQ-VPUBND`);
  });

  it('are not given out when somebody has changed their bytes', async () => {
    const document = await letterOf('receipt', '2026-11-09');
    const forged = Object.assign(document, { pdfSha256: '0'.repeat(64) });
    const copy = desk.get(DocumentService).copyOf(forged, 'pdf');
    await expect(copy).rejects.toThrow('is not what was issued');
  });
});

/** The texts that occur, each after the one before. */
function inOrder(text: string, wanted: readonly string[]): string[] {
  let from = 0;
  return wanted.filter((each) => {
    const at = text.indexOf(each, from);
    if (at >= 0) from = at + each.length;
    return at >= 0;
  });
}
