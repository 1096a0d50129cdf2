import { LegalTimeService } from '@minhbach/legal-time';
import { InstanceQueries } from '@minhbach/runtime';
import { aRequest, RequestDesk } from '../../support/request-desk.js';

/** A simple request over the network: three working days, sent on Friday evening, the second of October 2026. */
describe('a request that is answered in time', () => {
  let desk: RequestDesk;
  let key: string;

  beforeAll(async () => {
    desk = await RequestDesk.start('2026-10-02', '18:00');
    key = await desk.submit();
  });
  afterAll(async () => desk.stop());

  const status = async () => (await desk.view(key)).status;

  it('belongs to a model that is deployed without a warning', () => {
    const { processes, decisions, forms, warnings } = desk.deployment;
    expect(warnings).toEqual([]);
    expect(processes.map(({ id }) => id)).toEqual([
      ...['information-batch', 'information-complaint', 'information-request'],
    ]);
    expect(decisions.map(({ id }) => id)).toEqual([
      'deadlines',
      'routing',
      'cost-price',
      'unitPrice',
      'areaRate',
    ]);
    expect(forms).toHaveLength(20);
  });

  it('is numbered and routed to the office that leads its subject', async () => {
    expect(await desk.view(key)).toMatchObject({
      code: 'YC-2026-000001',
      status: 'RECEIVED',
      agencyCode: 'vpubnd',
      submittedOn: '2026-10-02',
      regime: 'LAW_2026',
      registerSymbol: null,
      dueOn: null,
      overdue: false,
      items: [{ position: 1, description: aRequest.items[0], outcome: null }],
      contact: { name: 'Nguyễn Thị Mẫu', phone: null },
    });
    expect((await desk.tasks(key)).map(({ elementId, dueDate }) => [elementId, dueDate])).toEqual([
      ['register', '2026-10-02'],
    ]);
  });

  it('counts from the day it was sent, whenever the officers look at it', async () => {
    // when it is registered on Monday
    await desk.at('2026-10-05', '08:30');
    await desk.upTo(key, 'classify');

    // then
    expect(await desk.view(key)).toMatchObject({
      status: 'VALID',
      registerSymbol: '01/2026',
      validOn: '2026-10-02',
      originalDueOn: '2026-10-07',
      dueOn: '2026-10-07',
    });
    expect((await desk.documents(key)).map(({ symbol }) => symbol)).toEqual(['01/PTN-VPUBND']);
    const deadline = await desk.queries.deadline(key);
    expect(deadline?.explanation.sentence.vi).toBe(
      'Yêu cầu hợp lệ nhận thứ Sáu 02/10/2026 (không tính ngày nhận), thời hạn 3 ngày làm việc; đến hết thứ Tư 07/10/2026.',
    );
    expect(deadline?.regime).toMatchObject({ id: 'LAW_2026', verified: 'no' });
  });

  it('goes from hand to hand', async () => {
    await desk.upTo(key, 'handle');
    expect(await status()).toBe('ASSIGNED');
    await desk.upTo(key, 'sign');
    expect(await status()).toBe('DRAFTED');
    await desk.upTo(key, 'number-and-issue');
    expect(await status()).toBe('SIGNED');
  });

  it('reminds on the last working day before, at eight', async () => {
    await desk.at('2026-10-06', '07:59');
    expect(await desk.notices(key)).toEqual(['doanhnghiep1 receipt']);
    await desk.at('2026-10-06', '08:00');
    expect((await desk.notices(key)).slice(1)).toEqual([
      'vpubnd:handler last-day',
      'vpubnd:focal last-day',
    ]);
  });

  it('is issued, delivered and closed on the due date', async () => {
    // when
    await desk.at('2026-10-07', '15:00');
    await desk.upTo(key, 'survey');

    // then
    expect(await desk.view(key)).toMatchObject({
      status: 'DELIVERED',
      outcome: 'fulfilled',
      issuedOn: '2026-10-07',
      closedOn: '2026-10-07',
      receivedOn: '2026-10-07',
      deliveryMethod: 'portal',
      deliveryProof: 'Đăng trên Cổng thông tin để tải về',
      breachedOn: null,
      items: [{ outcome: 'given', answer: 'Gửi kèm văn bản.', refusalGround: null }],
    });
    const [, slip] = await desk.documents(key);
    expect(slip?.symbol).toBe('01/PGQ-VPUBND');
    expect(slip?.signedBy).toBe(desk.person('lanhdao.vpubnd').id);
  });

  it('neither apologises nor is late afterwards', async () => {
    await desk.at('2026-10-20', '12:00');
    expect(await desk.letters(key)).toHaveLength(2);
    expect(await desk.view(key)).toMatchObject({ breachedOn: null, overdue: false });
    const subject = { type: 'information-request', key } as const;
    const fold = await desk.get(LegalTimeService).fold(subject);
    expect(fold).toMatchObject({ state: 'closed', closedOn: '2026-10-07', breaches: [] });
  });

  it('asks the requester three questions, and ends', async () => {
    // when
    const answers = { received: true, relationshipNeeded: false, ease: 5 };
    await desk.service.answerSurvey(key, answers, desk.person('doanhnghiep1'));

    // then
    const view = await desk.view(key);
    expect(view).toMatchObject({ status: 'FULFILLED', survey: answers });
    const allowed = view.actions.filter(({ allowed }) => allowed).map(({ action }) => action);
    expect(allowed).toEqual([
      ...['correct', 'complain', 'publish'],
      ...['take-in-complaint', 'record-lawsuit'],
    ]);
    expect(await desk.tasks(key)).toEqual([]);
  });

  it('tells its story in order', async () => {
    const lines = (await desk.queries.history(key)) ?? [];
    expect(lines.map(({ vi }) => vi)).toEqual([
      'Người yêu cầu gửi yêu cầu.',
      'Bộ phận tiếp nhận tiếp nhận yêu cầu.',
      'Phát hành văn bản số 01/PTN-VPUBND: Tiếp nhận yêu cầu cung cấp thông tin YC-2026-000001.',
      'Thông tin thuộc trách nhiệm cung cấp của cơ quan.',
      'Yêu cầu hợp lệ.',
      'Bắt đầu tính thời hạn.',
      'Phân loại yêu cầu, phân công xử lý.',
      'Đã thu thập, kiểm tra thông tin.',
      'Dự thảo trả lời, trình ký.',
      'Lãnh đạo ký trả lời.',
      'Nhắc việc: sắp đến hạn.',
      'Văn thư cấp số, đóng dấu.',
      'Phát hành văn bản số 01/PGQ-VPUBND: Giải quyết yêu cầu cung cấp thông tin YC-2026-000001.',
      'Trả kết quả cho người yêu cầu: đăng trên Cổng thông tin để tải về.',
      'Người yêu cầu cho ý kiến.',
    ]);
    expect(lines.every(({ vi, en }) => vi === vi.normalize('NFC') && en.length > 0)).toBe(true);
  });

  it('keeps personal data out of the process and its history, whose chain is whole', async () => {
    const { processInstanceKey } = await desk.view(key);
    const instances = desk.get(InstanceQueries);
    const history = await instances.history(Number(processInstanceKey));
    const told = JSON.stringify(history);
    for (const secret of Object.values(aRequest.contact)) expect(told).not.toContain(secret);
    expect(await instances.verifyChain(Number(processInstanceKey))).toMatchObject({ ok: true });
  });
});
