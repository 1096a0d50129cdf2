import { FileScans } from '@minhbach/documents';
import { ApiUnderTest, type Reply } from '../../support/api-under-test.js';
import { answerRequest, completeTask, submitRequest } from '../../support/request-over-http.js';
import { uploadFile } from '../../support/upload.js';

const business = 'doanhnghiep1';
const clerk = 'vanthu.vpubnd';
const wrong = 'AAAA-CCCC-DDDD';

/** Sent on Friday 2 October 2026, due on Wednesday the 7th, issued on Monday the 5th. */
describe('an answer delivered by a one-time code', () => {
  let api: ApiUnderTest;
  let key: string;
  let requestCode: string;
  let file: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-02', '08:30'] });
    await api.deploy('information-request');
  });
  beforeEach(async () => {
    await api.query('DELETE FROM sign_in_attempt');
    await api.at('2026-10-02', '08:30');
    await issued();
  });
  afterAll(async () => api.stop());

  const issued = async () => {
    key = await submitRequest(api, business, { deliveryMethod: 'code' });
    await answerRequest(api, key, 'draft-answer');
    await api.at('2026-10-05', '09:00');
    const sent = await uploadFile(api, 'xuly.vpubnd', 'bang-gia.txt', Buffer.from('Bảng giá'));
    while (await api.app.get(FileScans, { strict: false }).scanOne());
    file = String(sent.body.key);
    const answers = [{ position: 1, outcome: 'given', answer: 'Gửi kèm bảng giá.', files: [file] }];
    const draft = { answers, secrecyChecked: true, personalDataChecked: true };
    await completeTask(api, key, 'draft-answer', 'xuly.vpubnd', draft);
    await api.settle();
    await answerRequest(api, key, 'deliver', 'sign');
    requestCode = String((await view()).code);
  };
  const view = async (as = business) => (await api.get(as, `/api/requests/${key}`)).body;
  const issueCode = async (body: object, as = clerk): Promise<Reply> => {
    const reply = await api.post(as, `/api/requests/${key}/access-codes`, body);
    await api.settle();
    return reply;
  };
  const handedOver = async () =>
    String((await issueCode({ carrier: 'office', receiver: 'Lê Văn Mẫu' })).body.code);

  /** A browser on the page, with what it was given there. */
  const visit = async (path = '', cookie = '') =>
    fetch(new URL(`/tra-cuu/${requestCode}/ket-qua${path}`, api.url), {
      headers: { cookie, 'accept-language': 'vi' },
    });
  const enter = async (code: string, headers: Record<string, string> = {}, request = requestCode) =>
    fetch(new URL(`/tra-cuu/${request}/ket-qua`, api.url), {
      ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams({ ma: code }) },
      headers: { 'accept-language': 'vi', ...headers },
    });
  const passFrom = (entered: Response) => /mb_answer=[^;]+/.exec(cookieOf(entered))?.[0] ?? '';
  const cookieOf = (entered: Response) => entered.headers.get('set-cookie') ?? '';
  const history = async () =>
    (
      (await api.get(business, `/api/requests/${key}/history`)).body.items as { text: object }[]
    ).map(({ text }) => (text as { vi: string }).vi);

  it('is given out in one act, opened without signing in, and proved by that', async () => {
    // when the clerk hands the code over
    const given = await issueCode({ carrier: 'office', receiver: 'Lê Văn Mẫu' });

    // then that is the act of the law, and the task is done
    expect(given).toMatchObject({
      status: 201,
      body: {
        code: expect.stringMatching(/^\w{4}-\w{4}-\w{4}$/) as string,
        href: expect.stringContaining(`/tra-cuu/${requestCode}/ket-qua`) as string,
        expiresAt: '2026-11-04T17:00:00.000Z',
      },
    });
    expect(await view()).toMatchObject({
      ...{ status: 'DELIVERED', closedOn: '2026-10-05', receivedOn: null, deliveryMethod: 'code' },
      deliveryProof: 'Mã truy cập một lần trao trực tiếp tại trụ sở',
      deliveries: [{ method: 'code', carrier: 'office', receiver: 'Lê Văn Mẫu', openedAt: null }],
    });
    expect((await visit()).status).toBe(200);
    expect(await (await visit()).text()).not.toContain('bảng giá');

    // when somebody types it on the public page two days later
    await api.at('2026-10-07', '20:15');
    const code = String(given.body.code).toLowerCase().replaceAll('-', ' ');
    const entered = await enter(code);

    // then he reads and downloads
    expect([entered.status, entered.headers.get('location')]).toEqual([
      303,
      `/tra-cuu/${requestCode}/ket-qua`,
    ]);
    expect(cookieOf(entered)).toMatch(/HttpOnly; SameSite=Strict/);
    const pass = passFrom(entered);
    const page = await (await visit('', pass)).text();
    expect(page).toContain('Gửi kèm bảng giá.');
    expect(page).toContain('tải về được đến 21:15');
    expect(await (await visit(`/tep/${file}`, pass)).text()).toBe('Bảng giá');
    const letter = /van-ban\/\d+\/pdf/.exec(page)?.[0] ?? '';
    expect((await visit(`/${letter}`, pass)).headers.get('content-type')).toBe('application/pdf');

    // and that he did is on record
    expect(await view()).toMatchObject({
      ...{ closedOn: '2026-10-05', receivedOn: '2026-10-07' },
      deliveries: [{ openedAt: '2026-10-07T13:15:00.000Z' }],
    });
    expect(await history()).toEqual(
      expect.arrayContaining([
        'Trả kết quả cho người yêu cầu: mã truy cập một lần trao trực tiếp tại trụ sở.',
        'Kết quả đã được mở bằng mã truy cập một lần.',
      ]),
    );
    const ledger = await api.query(
      'SELECT evidence FROM clock_ledger WHERE subject_key = $1 ORDER BY position',
      [key],
    );
    expect(JSON.stringify(ledger)).toContain('Mã truy cập một lần trao trực tiếp tại trụ sở');
  });

  it('works once, of several at the same moment for one', async () => {
    const code = await handedOver();
    const entered = await Promise.all([enter(code), enter(code), enter(code)]);
    expect(entered.map(({ status }) => status).sort()).toEqual([303, 410, 410]);
    expect(await (await enter(code)).text()).toContain('Mã này đã được sử dụng.');
  });

  it('lets its holder read for an hour, and nobody without his pass', async () => {
    const pass = passFrom(await enter(await handedOver()));
    expect((await visit(`/tep/${file}`)).status).toBe(404);
    expect((await visit(`/tep/${file}`, 'mb_answer=guessed')).status).toBe(404);
    await api.at('2026-10-05', '09:59');
    expect((await visit(`/tep/${file}`, pass)).status).toBe(200);
    await api.at('2026-10-05', '10:01');
    expect((await visit(`/tep/${file}`, pass)).status).toBe(404);
  });

  it.each<[string, string, string, number]>([
    ['the last of its thirty days', '2026-11-04', '23:59', 303],
    ['the day after', '2026-11-05', '00:00', 410],
  ])('opens it until %s', async (_when, date, time, status) => {
    const code = await handedOver();
    await api.at(date, time);
    expect((await enter(code)).status).toBe(status);
  });

  it('ends with the one issued after it, and with the pass that was had by it', async () => {
    const first = await handedOver();
    const second = await handedOver();
    expect((await enter(first)).status).toBe(410);
    const pass = passFrom(await enter(second));
    const third = await handedOver();
    expect((await visit(`/tep/${file}`, pass)).status).toBe(404);
    expect((await enter(third)).status).toBe(303);
    const { deliveries, receivedOn } = await view();
    expect((deliveries as unknown[]).length).toBe(3);
    expect(receivedOn).toBe('2026-10-05');
  });

  it('opens nothing of another request', async () => {
    const code = await handedOver();
    const other = requestCode;
    await api.at('2026-10-02', '08:30');
    await issued();
    await handedOver();
    expect((await enter(code)).status).toBe(404);
    expect((await enter(code, {}, other)).status).toBe(303);
  });

  it('counts wrong codes by the address: nobody is locked out by somebody else', async () => {
    const code = await handedOver();
    const tried = await Promise.all(Array.from({ length: 8 }, () => enter(wrong)));
    expect(tried.map(({ status }) => status)).toEqual(Array(8).fill(404));
    expect((await enter(code)).status).toBe(429);
    await api.query(
      `UPDATE sign_in_attempt SET subject = replace(subject, '127.0.0.1', '192.0.2.7')`,
    );
    expect((await enter(code)).status).toBe(303);
  });

  it('takes the form from its own page only', async () => {
    const code = await handedOver();
    const { status, headers } = await visit();
    expect([status, headers.get('referrer-policy')]).toEqual([200, 'same-origin']);
    expect((await enter(code, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await enter(code, { origin: 'null' })).status).toBe(403);
    expect((await enter(code, { origin: new URL(api.url).origin })).status).toBe(303);
    const body = new URLSearchParams({ login: business });
    const elsewhere = await fetch(new URL('/api/session', api.url), { method: 'POST', body });
    expect(elsewhere.status).toBe(415);
  });

  it.each<[string, object, string[]]>([
    ['nothing', {}, ['/carrier']],
    ['a way that there is not', { carrier: 'pigeon' }, ['/carrier']],
    ['the office, to nobody', { carrier: 'office' }, ['/receiver']],
    ['an address that is none', { carrier: 'email', emailAddress: 'mau' }, ['/emailAddress']],
  ])('is not issued for %s', async (_what, body, pointers) => {
    const reply = await issueCode(body);
    expect(reply.status).toBe(422);
    expect((reply.body.errors as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual(
      pointers,
    );
    expect(await view()).toMatchObject({ status: 'SIGNED', deliveries: [] });
  });

  it('that came back is replaced by one on another way', async () => {
    // given a code by e-mail
    const { body } = await issueCode({ carrier: 'email' });
    expect(await view()).toMatchObject({ deliveries: [{ emailAddress: 'mau@example.vn' }] });

    // when it bounces
    const report = { outcome: 'returned', on: '2026-10-05', reason: '550 No such user' };
    const reported = await api.post(clerk, `/api/requests/${key}/delivery-report`, report);
    await api.settle();

    // then it opens nothing, and the clerk has the answer again
    expect(reported.status).toBe(200);
    expect((await enter(String(body.code))).status).toBe(410);
    expect(await view()).toMatchObject({ status: 'SIGNED', closedOn: '2026-10-05' });
    expect((await issueCode({ carrier: 'email' })).body).toMatchObject({
      errors: [{ code: 'address-failed' }],
    });
    expect((await issueCode({ carrier: 'post' })).status).toBe(201);
    expect(await view()).toMatchObject({ status: 'DELIVERED' });
  });

  it('is offered only while there is an answer to deliver in this way', async () => {
    const offered = async () =>
      ((await view(clerk)).actions as { action: string; allowed: boolean }[]).find(
        ({ action }) => action === 'issue-access-code',
      )?.allowed;
    expect(await offered()).toBe(true);
    await completeTask(api, key, 'deliver', clerk, { method: 'portal' });
    await api.settle();
    expect(await offered()).toBe(false);
    expect((await issueCode({ carrier: 'post' })).status).toBe(409);
    expect((await issueCode({ carrier: 'post' }, business)).status).toBe(403);
  });

  it('is nowhere to be read afterwards', async () => {
    const code = await handedOver();
    const rows = await api.query<{ name: string }>(
      `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    for (const { name } of rows) {
      const found = await api.query(`SELECT 1 FROM ${name} t WHERE t::text LIKE '%' || $1 || '%'`, [
        code,
      ]);
      expect([name, found]).toEqual([name, []]);
    }
    await enter(code);
    expect(JSON.stringify(await api.query('SELECT variables FROM element_instance'))).not.toContain(
      'Lê Văn Mẫu',
    );
  });
});
