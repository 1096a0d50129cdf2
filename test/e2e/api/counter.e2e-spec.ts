import { ApiUnderTest } from '../../support/api-under-test.js';
import { answerRequest, completeTask, submitRequest } from '../../support/request-over-http.js';
import { uploadFile } from '../../support/upload.js';

const reception = 'tiepnhan.vpubnd';

const somebody = {
  name: 'Lê Văn Mẫu',
  address: 'Số 9, ấp Mẫu, xã Mẫu',
  idNumber: '084099000123',
  phone: '0900000001',
};

/** A letter that came on Thursday and is entered on Monday, 5 October 2026. */
const byPost = {
  arrival: 'post',
  receivedAt: '2026-10-01T14:00:00+07:00',
  evidence: 'Bưu gửi RR123456789VN',
  lateReason: 'Chuyển nhầm phòng',
};
const today = (arrival: string) => ({
  ...{ arrival, receivedAt: '2026-10-05T08:00:00+07:00', evidence: 'Phiếu có chữ ký' },
});

const anIntake = {
  subject: 2,
  title: 'Quyết định về giá đất',
  purpose: 'Lập phương án sản xuất',
  items: ['Bảng giá đất năm 2026'],
  agencyCode: 'vpubnd',
  deliveryMethod: 'post',
  contact: somebody,
  receipt: byPost,
};

describe('reception registers what comes at the desk, by post, by e-mail and by telephone', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:30'] });
    await api.deploy('information-request');
  });
  beforeEach(async () => api.at('2026-10-05', '08:30'));
  afterAll(async () => api.stop());

  const post = (body: object, as = reception) => api.post(as, '/api/intakes', body);
  const takeIn = async (changes: object = {}) => {
    const reply = await post({ ...anIntake, ...changes });
    if (reply.status !== 201) throw new Error(reply.text);
    await api.settle();
    return String(reply.body.key);
  };
  const view = async (key: string, as = reception) =>
    (await api.get(as, `/api/requests/${key}`)).body;
  const offered = async (key: string) =>
    ((await view(key)).actions as { action: string; allowed: boolean }[]).flatMap(
      ({ action, allowed }) => (allowed ? [action] : []),
    );
  const does = async (key: string, elementId: string, form: object, login = reception) => {
    await completeTask(api, key, elementId, login, form);
    await api.settle();
  };
  const enter = async (key: string, act: string, body: object) => {
    const reply = await api.post(reception, `/api/requests/${key}/intakes/${act}`, body);
    await api.settle();
    return reply;
  };
  const history = async (key: string) =>
    (await api.get(reception, `/api/requests/${key}/history`)).body.items as {
      at: string;
      kind: string;
      actor: { name: string };
      text: { vi: string };
    }[];

  it('is in the tracking book with its receipt at once, and counts from the day on which it came', async () => {
    // when
    const key = await takeIn();

    // then
    expect(await view(key)).toMatchObject({
      ...{ status: 'RECEIVED', channel: 'post', submittedOn: '2026-10-01' },
      contact: { idNumber: '084099000123' },
      takenIn: [
        {
          ...{ act: 'submission', arrival: 'post', evidence: 'Bưu gửi RR123456789VN' },
          ...{ receivedAt: '2026-10-01T07:00:00.000Z', enteredAt: '2026-10-05T01:30:00.000Z' },
          ...{ enteredBy: { name: 'Cán bộ tiếp nhận VPUBND (mẫu)' }, writtenByOfficer: false },
        },
      ],
    });
    const { body } = await api.get(reception, `/api/requests/${key}/documents`);
    expect(body.items).toMatchObject([{ kind: 'receipt' }]);

    await does(key, 'check-competence', { competent: true });
    await does(key, 'check-completeness', { complete: true });
    // Five working days after Thursday, 1 October.
    expect(await view(key)).toMatchObject({ validOn: '2026-10-01', dueOn: '2026-10-08' });
  });

  it('says in the history when it came, when it was entered, and why later', async () => {
    const key = await takeIn();
    const [line] = await history(key);
    expect(line).toMatchObject({
      kind: 'record',
      actor: { name: 'Cán bộ tiếp nhận VPUBND (mẫu)' },
      text: {
        vi: 'Bộ phận tiếp nhận ghi nhận yêu cầu đến qua dịch vụ bưu chính lúc 14:00 ngày 01/10/2026, nhập ngày 05/10/2026; lý do nhập chậm: Chuyển nhầm phòng. Chứng cứ: Bưu gửi RR123456789VN.',
      },
    });
  });

  it.each([
    ['2026-10-05T08:31:00+07:00', undefined, ['/receipt/receivedAt received-in-future']],
    ['2026-10-01T08:00:00+07:00', undefined, ['/receipt/lateReason late-reason-missing']],
    [
      '2026-09-01T08:00:00+07:00',
      undefined,
      ['/receipt/receivedAt received-too-long-ago', '/receipt/lateReason late-reason-missing'],
    ],
  ])('is refused as received at %s for the reason %s', async (receivedAt, lateReason, expected) => {
    // given
    const before = await api.rowCounts();

    // when
    const receipt = { ...byPost, receivedAt, lateReason };
    const { status, body } = await post({ ...anIntake, receipt });

    // then
    expect(status).toBe(422);
    const faults = body.errors as { pointer: string; code: string }[];
    expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
    expect(await api.rowCounts()).toEqual(before);
  });

  it('hands the receipt over at the desk, once: who gave it to whom is on record', async () => {
    // given
    const key = await takeIn({ receipt: today('office') });
    expect(await view(key)).toMatchObject({ receiptHandover: null });
    expect(await offered(key)).toContain('hand-over-receipt');
    const handOver = (body: object, as = reception) =>
      api.post(as, `/api/requests/${key}/receipt-handover`, body);

    // when
    await api.at('2026-10-05', '08:40');
    expect((await handOver({ receiver: 'Lê Văn Mẫu' })).status).toBe(200);

    // then
    expect(await view(key)).toMatchObject({
      receiptHandover: {
        ...{ receiver: 'Lê Văn Mẫu', handedOverAt: '2026-10-05T01:40:00.000Z' },
        handedOverBy: { name: 'Cán bộ tiếp nhận VPUBND (mẫu)' },
      },
    });
    expect(await view(key, 'giamsat')).toMatchObject({ receiptHandover: { receiver: null } });
    expect((await history(key)).map(({ text }) => text.vi)).toContain(
      'Đã trao Phiếu tiếp nhận (mẫu số 02) cho người nộp yêu cầu.',
    );
    expect(await offered(key)).not.toContain('hand-over-receipt');
    expect((await handOver({ receiver: 'Người khác' })).body).toMatchObject({
      errors: [{ code: 'receipt-handed-over' }],
    });
    expect((await handOver({ receiver: 'Lê Văn Mẫu' }, 'xuly.vpubnd')).status).toBe(404);
  });

  it('hands over no receipt of what came through the portal, and none before it is issued', async () => {
    const own = await submitRequest(api);
    const reply = await api.post(reception, `/api/requests/${own}/receipt-handover`, {
      receiver: 'Lê Văn Mẫu',
    });
    expect(reply.body).toMatchObject({ errors: [{ code: 'no-receipt-to-hand-over' }] });
  });

  it('names every fault of the time and of the files at once: one that is not there, one of somebody else', async () => {
    // given
    const foreign = await uploadFile(api, 'doanhnghiep1', 'la.txt', Buffer.from('Của người khác'));
    const own = await uploadFile(api, reception, 'phong-bi.txt', Buffer.from('Phong bì'));
    const before = await api.rowCounts();

    // when
    const files = ['999999', String(foreign.body.key), 'x', String(own.body.key)];
    const receipt = { ...byPost, receivedAt: '2026-10-05T09:00:00+07:00', files };
    const { status, body } = await post({ ...anIntake, receipt });

    // then
    expect(status).toBe(422);
    const faults = body.errors as { pointer: string; code: string }[];
    expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/receipt/receivedAt received-in-future',
      '/receipt/files/0 file-unknown',
      '/receipt/files/1 file-unknown',
      '/receipt/files/2 file-unknown',
    ]);
    expect(await api.rowCounts()).toEqual(before);
  });

  it('is entered by reception of that agency alone', async () => {
    expect((await post(anIntake, 'tiepnhan.stc')).status).toBe(404);
    expect((await post(anIntake, 'xuly.vpubnd')).status).toBe(404);
    expect((await post(anIntake, 'lanhdao.vpubnd')).status).toBe(403);
    expect((await post(anIntake, 'doanhnghiep1')).status).toBe(403);
  });

  it('is overdue although it was entered after its due date, and the figures show both days', async () => {
    // given a letter of 10 September, due on the 17th
    const receipt = { ...byPost, receivedAt: '2026-09-10T08:00:00+07:00' };
    const key = await takeIn({ receipt });
    await does(key, 'check-competence', { competent: true });
    await does(key, 'check-completeness', { complete: true });

    // then
    expect(await view(key)).toMatchObject({ dueOn: '2026-09-17', breachedOn: '2026-09-18' });
    const query = 'from=2026-09-01&to=2026-09-30&agency=vpubnd';
    const { body } = await api.get(reception, `/api/indicators/cs5/cases?${query}`);
    expect(body.items).toMatchObject([
      { submittedOn: '2026-09-10', enteredOn: '2026-10-05', breachedOn: '2026-09-18' },
    ]);
  });

  it('does not undo a breach by a withdrawal that is said to have come before', async () => {
    // given
    const key = await takeIn({ receipt: { ...byPost, receivedAt: '2026-09-10T08:00:00+07:00' } });
    await does(key, 'check-competence', { competent: true });
    await does(key, 'check-completeness', { complete: true });

    // when
    const receipt = { ...byPost, receivedAt: '2026-09-16T08:00:00+07:00' };
    const { status } = await enter(key, 'withdrawal', { reason: 'Không cần nữa', receipt });

    // then
    expect(status).toBe(200);
    expect(await view(key)).toMatchObject({
      ...{ status: 'WITHDRAWN', closedOn: '2026-10-05', breachedOn: '2026-09-18' },
    });
  });

  it('waits for the requester to confirm what an officer wrote down on the telephone', async () => {
    // given
    const key = await takeIn({ receipt: today('phone') });
    await does(key, 'check-competence', { competent: true });
    await expect(does(key, 'check-completeness', { complete: true })).rejects.toThrow(
      'not-confirmed',
    );

    // when he comes two days later and signs
    await api.at('2026-10-07', '10:00');
    const signed = { arrival: 'office', receivedAt: '2026-10-07T09:30:00+07:00' };
    const receipt = { ...signed, evidence: 'Phiếu mẫu 01a có chữ ký' };
    expect(await offered(key)).toContain('take-in-confirmation');
    expect((await enter(key, 'confirmation', { receipt })).status).toBe(200);
    expect(await offered(key)).not.toContain('take-in-confirmation');
    expect(await enter(key, 'confirmation', { receipt })).toMatchObject({ status: 422 });
    await does(key, 'check-completeness', { complete: true });

    // then the clock starts on that day, by the limits of the office
    expect(await view(key)).toMatchObject({
      ...{ channel: 'direct', submittedOn: '2026-10-05', validOn: '2026-10-07' },
      takenIn: [{ writtenByOfficer: true }, { act: 'confirmation' }],
    });
  });

  it('is valid at once when he signed what the officer wrote at the desk', async () => {
    const written = { writtenByOfficer: true, confirmation: 'Đã đọc lại, ký phiếu 01a' };
    const key = await takeIn({ receipt: today('office'), ...written });
    await does(key, 'check-competence', { competent: true });
    await does(key, 'check-completeness', { complete: true });
    expect(await view(key)).toMatchObject({ validOn: '2026-10-05' });
  });

  it('is supplemented by a letter: once, from the day on which it came', async () => {
    // given
    const key = await takeIn({ receipt: today('email') });
    await does(key, 'check-competence', { competent: true });
    await does(key, 'check-completeness', { complete: false, missing: ['Năm ban hành'] });
    await api.at('2026-10-09', '10:00');
    const letter = (receivedAt: string) => ({
      answer: 'Năm 2026',
      receipt: { ...byPost, receivedAt },
    });

    // when
    const early = await enter(key, 'supplement', letter('2026-10-04T08:00:00+07:00'));
    expect(early.text).toContain('received-before-asked');
    expect((await enter(key, 'supplement', letter('2026-10-07T08:00:00+07:00'))).status).toBe(200);
    await does(key, 'check-completeness', { complete: true });

    // then
    expect(await view(key)).toMatchObject({
      ...{ validOn: '2026-10-07', channel: 'network' },
      clarifications: [{ answeredOn: '2026-10-07', answer: 'Năm 2026' }],
    });
  });

  it('is complained about by a letter, in time by the day on which it came', async () => {
    const key = await takeIn({ receipt: today('office') });
    await answerRequest(api, key, undefined, 'check-competence');
    const receipt = { ...byPost, receivedAt: '2026-10-05T08:00:00+07:00', lateReason: undefined };
    const { status } = await enter(key, 'complaint', { content: 'Thiếu trang', receipt });
    expect(status).toBe(200);
    expect(await view(key)).toMatchObject({ complaints: [{ level: 1, filedOn: '2026-10-05' }] });
  });

  it('is seen by the business in whose name it was asked, but not who came for it', async () => {
    const organisation = { name: 'Tên khác', taxCode: '9900000011' };
    const key = await takeIn({ organisation });
    expect(await view(key, 'doanhnghiep1')).toMatchObject({ contact: null, channel: 'post' });
    expect((await api.get('doanhnghiep2', `/api/requests/${key}`)).status).toBe(404);
  });

  it('knows a requester without account again by his papers, and takes nobody with an account for him', async () => {
    const own = await submitRequest(api, 'doanhnghiep1', {
      contact: { ...somebody, idNumber: '084099000999' },
    });
    const keys = [
      await takeIn({ contact: { ...somebody, idNumber: '084099000888' } }),
      await takeIn({ contact: { ...somebody, idNumber: '084099000888' } }),
      await takeIn({ contact: { ...somebody, idNumber: '084099000999' } }),
      own,
    ];
    const rows = await api.query<{ requester: string }>(
      `SELECT requester_id AS requester FROM information_request WHERE key = ANY($1::bigint[])
       ORDER BY array_position($1::bigint[], key)`,
      [keys],
    );
    const [first, second, third, sent] = rows.map(({ requester }) => requester);
    expect(second).toBe(first);
    expect(new Set([first, third, sent]).size).toBe(3);
  });
});
