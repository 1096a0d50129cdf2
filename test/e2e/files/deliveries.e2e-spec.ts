import { FileScans } from '@minhbach/documents';
import { ApiUnderTest, type Reply } from '../../support/api-under-test.js';
import {
  answerRequest,
  completeTask,
  submitRequest,
  taskAt,
} from '../../support/request-over-http.js';
import { uploadFile } from '../../support/upload.js';

const business = 'doanhnghiep1';
const clerk = 'vanthu.vpubnd';

/** Sent on Friday 2 October 2026, due on Wednesday the 7th, issued on Monday the 5th. */
describe('delivering an answer', () => {
  let api: ApiUnderTest;
  let key: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-02', '08:30'] });
    await api.deploy('information-request');
  });
  beforeEach(async () => api.at('2026-10-02', '08:30'));
  afterAll(async () => api.stop());

  const issued = async (deliveryMethod: string, files: string[] = []) => {
    key = await submitRequest(api, business, { deliveryMethod });
    await answerRequest(api, key, 'draft-answer');
    await api.at('2026-10-05', '09:00');
    const answers = [{ position: 1, outcome: 'given', answer: 'Gửi kèm.', files }];
    const draft = { answers, secrecyChecked: true, personalDataChecked: true };
    await completeTask(api, key, 'draft-answer', 'xuly.vpubnd', draft);
    await api.settle();
    await answerRequest(api, key, 'deliver', 'sign');
  };
  const view = async (as = business) => (await api.get(as, `/api/requests/${key}`)).body;
  const history = async () => {
    const { body } = await api.get(business, `/api/requests/${key}/history`);
    return body.items as { text: { vi: string; en: string }; actor: { name: string } }[];
  };
  const deliver = async (variables: object): Promise<Reply> => {
    const task = await taskAt(api, key, 'deliver', clerk);
    await api.post(clerk, `/api/tasks/${task}/claim`, {});
    const reply = await api.post(clerk, `/api/tasks/${task}/completion`, { variables });
    await api.settle();
    return reply;
  };
  const report = async (body: object) => {
    const reply = await api.post(clerk, `/api/requests/${key}/delivery-report`, body);
    await api.settle();
    return reply;
  };
  const faultsOf = ({ body }: Reply) =>
    ((body.errors ?? []) as { pointer: string; code: string }[])
      .map(({ pointer, code }) => `${pointer.replace('/variables', '')} ${code}`)
      .sort();
  const send = async (as: string, name: string) => {
    const { body } = await uploadFile(api, as, name, Buffer.from(name));
    while (await api.app.get(FileScans, { strict: false }).scanOne());
    return String(body.key);
  };
  const download = async (as: string, file: string) => {
    const reply = await api.get(as, `/api/requests/${key}/files/${file}/content`);
    await api.settle();
    return reply.status;
  };

  const anItem = { method: 'post', itemNumber: 'RR123456789VN', sentOn: '2026-10-05' };

  it.each<[string, object, string[]]>([
    ['nothing', {}, ['/method missing']],
    ['a way that there is not', { method: 'pigeon' }, ['/method not-allowed']],
    [
      'the portal with a proof of the post',
      { method: 'portal', itemNumber: 'RR123456789VN' },
      ['/itemNumber unknown-field'],
    ],
    ['e-mail without proof', { method: 'email' }, ['/messageId missing', '/sentOn missing']],
    [
      'post without proof, and with one of the office',
      { method: 'post', receiver: 'Mẫu' },
      ['/itemNumber missing', '/receiver unknown-field', '/sentOn missing'],
    ],
    [
      'post with an item and a day that are none',
      { method: 'post', itemNumber: 'rr 1', sentOn: '05/10/2026' },
      ['/itemNumber too-short', '/itemNumber wrong-format', '/sentOn wrong-format'],
    ],
    [
      'the office without proof',
      { method: 'office' },
      ['files', 'identityDigits', 'identityPaper', 'receivedBy', 'receiver'].map(
        (field) => `/${field} missing`,
      ),
    ],
    [
      'the office, to somebody else without a mandate, with a whole number',
      {
        ...{ method: 'office', receivedBy: 'representative', receiver: 'Trần Văn Mẫu' },
        ...{ identityPaper: 'passport', identityDigits: '084099000001', files: ['1'] },
      },
      ['/identityDigits wrong-format', '/mandate missing'],
    ],
  ])('is refused by its form: %s', async (_what, variables, faults) => {
    if (!key) await issued('post');
    const reply = await deliver(variables);
    expect(reply.status).toBe(422);
    expect(faultsOf(reply)).toEqual(faults);
    expect(await view()).toMatchObject({ status: 'SIGNED', deliveries: [] });
  });

  it('by post: what comes back is sent again, and the day of the answer stays', async () => {
    // given
    await issued('post');
    expect((await deliver(anItem)).status).toBe(200);
    expect(await view()).toMatchObject({ closedOn: '2026-10-05', receivedOn: null });

    // when it comes back after the due date
    await api.at('2026-10-12', '10:00');
    const returned = { outcome: 'returned', on: '2026-10-12', reason: 'Không có người nhận' };
    expect((await report(returned)).status).toBe(200);

    // then the clerk has it again
    expect(await view()).toMatchObject({ status: 'SIGNED', closedOn: '2026-10-05' });
    expect((await api.get(clerk, '/api/notifications')).text).toContain('delivery-returned');
    expect(faultsOf(await deliver(anItem))).toEqual(['/itemNumber item-used']);
    const second = { method: 'post', itemNumber: 'RR987654321VN', sentOn: '2026-10-12' };
    expect((await deliver(second)).status).toBe(200);
    await api.at('2026-10-14', '10:00');
    expect((await report({ outcome: 'received', on: '2026-10-13' })).status).toBe(200);
    expect(await view()).toMatchObject({
      ...{ status: 'DELIVERED', outcome: 'fulfilled', breachedOn: null },
      ...{ closedOn: '2026-10-05', receivedOn: '2026-10-13' },
      deliveries: [
        { itemNumber: 'RR123456789VN', returnedOn: '2026-10-12', receivedOn: null },
        { itemNumber: 'RR987654321VN', returnedOn: null, receivedOn: '2026-10-13' },
      ],
    });
    const told = (await history()).map(({ text }) => text.vi);
    expect(told).toEqual(
      expect.arrayContaining([
        'Trả kết quả cho người yêu cầu: bưu gửi RR123456789VN, gửi ngày 05/10/2026.',
        'Kết quả bị trả lại ngày 12/10/2026: Không có người nhận. Phải trả lại kết quả cho người yêu cầu.',
        'Trả kết quả cho người yêu cầu: bưu gửi RR987654321VN, gửi ngày 12/10/2026.',
        'Người nhận đã ký nhận ngày 13/10/2026.',
      ]),
    );
    expect((await report({ outcome: 'received', on: '2026-10-14' })).body).toMatchObject({
      code: 'nothing-on-its-way',
    });
  });

  it('by e-mail: a message that bounced was never received, and its address is not used again', async () => {
    // given
    await issued('email');
    const message = { method: 'email', messageId: '<1@vpubnd>', sentOn: '2026-10-05' };
    await deliver(message);
    expect(await view()).toMatchObject({
      ...{ receivedOn: '2026-10-05', deliveries: [{ emailAddress: 'mau@example.vn' }] },
    });

    // when
    const report422 = await report({ outcome: 'returned', on: '2026-10-04', reason: '550' });
    expect(faultsOf(report422)).toEqual(['/on before-it-was-sent']);
    await report({ outcome: 'returned', on: '2026-10-05', reason: '550 No such user' });

    // then
    expect(await view()).toMatchObject({ closedOn: '2026-10-05', receivedOn: null });
    expect(faultsOf(await deliver(message))).toEqual(['/emailAddress address-failed']);
    await api.at('2026-10-06', '09:00');
    const again = { ...message, emailAddress: 'khac@example.vn', sentOn: '2026-10-06' };
    expect((await deliver(again)).status).toBe(200);
    expect(await view()).toMatchObject({ closedOn: '2026-10-05', receivedOn: '2026-10-06' });
    expect(await view('giamsat')).toMatchObject({
      deliveries: [{ emailAddress: null }, { emailAddress: null, messageId: '<1@vpubnd>' }],
    });
  });

  it('at the office: against a signature, which nobody sees but those concerned', async () => {
    // given
    await issued('office');
    const scan = await send(clerk, 'ky-nhan.txt');
    const receipt = {
      ...{ method: 'office', receivedBy: 'representative', receiver: 'Trần Văn Mẫu' },
      ...{ identityPaper: 'identity-card', identityDigits: '0001', files: [scan] },
      mandate: 'Giấy ủy quyền ngày 04/10/2026',
    };

    // when
    expect((await deliver(receipt)).status).toBe(200);

    // then
    const proof = { receiver: 'Trần Văn Mẫu', identityDigits: '0001', mandate: receipt.mandate };
    expect(await view()).toMatchObject({ deliveries: [{ method: 'office', ...proof }] });
    const hidden = { receiver: null, identityDigits: null, mandate: null };
    expect(await view('giamsat')).toMatchObject({ deliveries: [{ method: 'office', ...hidden }] });
    expect(await download(clerk, scan)).toBe(200);
    expect(await download(business, scan)).toBe(404);
    expect(JSON.stringify(await history())).not.toContain('Trần Văn Mẫu');
    const kept = await api.query('SELECT variables FROM element_instance');
    kept.push(...(await api.query('SELECT trigger, records FROM history')));
    expect(JSON.stringify(kept)).not.toMatch(/Trần Văn Mẫu|Giấy ủy quyền/);
  });

  it('from the portal: the download is the delivery, and its proof', async () => {
    // given
    const file = await send('xuly.vpubnd', 'bang-gia.txt');
    await issued('portal', [file]);
    expect(await download('xuly.vpubnd', file)).toBe(200);
    expect(await view()).toMatchObject({ status: 'SIGNED', deliveries: [] });

    // when
    await api.at('2026-10-06', '07:00');
    expect(await download(business, file)).toBe(200);

    // then no clerk was needed
    expect(await view()).toMatchObject({
      ...{ status: 'DELIVERED', outcome: 'fulfilled' },
      ...{ closedOn: '2026-10-06', receivedOn: '2026-10-06', deliveryMethod: 'portal' },
      deliveryProof: 'Đã tải về trên Cổng thông tin ngày 06/10/2026',
      deliveries: [
        {
          ...{ method: 'portal', downloadedAt: '2026-10-06T00:00:00.000Z' },
          downloadedBy: { name: 'Người đại diện doanh nghiệp (mẫu)' },
        },
      ],
    });
    expect(await download(business, file)).toBe(200);
    expect(((await view()).deliveries as unknown[]).length).toBe(1);
    const told = await history();
    expect(told.some(({ text }) => text.en.endsWith('downloaded from the portal.'))).toBe(true);
  });

  it('from the portal: what the clerk put there is proved by the first download', async () => {
    // given
    const file = await send('xuly.vpubnd', 'bang-gia.txt');
    await issued('portal', [file]);
    await deliver({ method: 'portal' });
    expect(await view()).toMatchObject({
      ...{ closedOn: '2026-10-05', deliveries: [{ downloadedAt: null }] },
    });

    // when
    await api.at('2026-10-09', '08:00');
    await download(business, file);
    await api.at('2026-10-10', '08:00');
    await download(business, file);

    // then
    expect(await view()).toMatchObject({
      ...{ closedOn: '2026-10-05', deliveries: [{ downloadedAt: '2026-10-09T01:00:00.000Z' }] },
    });
  });
});
