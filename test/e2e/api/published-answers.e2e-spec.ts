import { FileScans } from '@minhbach/documents';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { answerRequest, completeTask, submitRequest } from '../../support/request-over-http.js';
import { uploadFile } from '../../support/upload.js';

const confirmed = { noPersonalData: true, noBusinessSecret: true, noStateSecret: true };
const hostile = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';

interface Entry {
  readonly key: string;
  readonly subject: string;
}

describe('the public register of answers', () => {
  let api: ApiUnderTest;
  let landPrices: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
    landPrices = await answered('Bảng giá đất năm 2026', 'Quyết định ban hành bảng giá đất');
    await publish(landPrices, 'Bảng giá đất năm 2026 trên địa bàn tỉnh');
    for (const title of ['Quy hoạch cụm công nghiệp Đồng Bằng', 'Kế hoạch đầu tư công trung hạn']) {
      await publish(await answered(title, `Văn bản về ${title.toLowerCase()}`), title);
    }
  });
  afterAll(async () => api.stop());

  /** A request whose items are given; returns its key. */
  const answered = async (title: string, ...items: string[]) => answeredWith([], title, ...items);

  /** The same, with files for the first of them. */
  const answeredWith = async (files: string[], title: string, ...items: string[]) => {
    const key = await submitRequest(api, 'doanhnghiep1', { title, items });
    await answerRequest(api, key, 'draft-answer');
    const answers = items.map((_, index) => ({
      ...{
        position: index + 1,
        outcome: 'given',
        answer: `Gửi kèm văn bản số ${String(index + 1)}.`,
        ...(index === 0 && files.length > 0 && { files }),
      },
    }));
    const draft = { answers, secrecyChecked: true, personalDataChecked: true };
    await completeTask(api, key, 'draft-answer', 'xuly.vpubnd', draft);
    await api.settle();
    for (const [element, login, variables] of [
      ['sign', 'lanhdao.vpubnd', { decision: 'sign' }],
      ['number-and-issue', 'vanthu.vpubnd', {}],
      ['deliver', 'vanthu.vpubnd', { method: 'portal' }],
    ] as const) {
      await completeTask(api, key, element, login, variables);
      await api.settle();
    }
    return key;
  };

  const sent = async (name: string) => {
    const { body } = await uploadFile(api, 'xuly.vpubnd', name, Buffer.from(name));
    while (await api.app.get(FileScans, { strict: false }).scanOne());
    return String(body.key);
  };

  const publish = async (request: string, subject: string, changes: object = {}) =>
    api.post('lanhdao.vpubnd', `/api/requests/${request}/publication`, {
      ...{ subject, items: [{ position: 1 }], confirmed },
      ...changes,
    });

  const get = async (url: string, headers = {}) => api.call({ method: 'GET', url, headers });

  const found = async (query: string) => {
    const { body } = await get(`/api/published-answers?${query}`);
    return (body.items as Entry[]).map(({ subject }) => subject);
  };

  const suggested = async (text: string) => {
    const { body } = await get(
      `/api/published-answers/suggestions?text=${encodeURIComponent(text)}`,
    );
    return (body.items as Entry[]).map(({ subject }) => subject);
  };

  const faultsOf = ({ body }: { body: Record<string, unknown> }) =>
    ((body.errors ?? []) as { pointer: string; code: string }[]).map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );

  it('has what the agency publishes, for everybody, and nothing of who asked', async () => {
    const { body } = await get('/api/published-answers');
    const [, , entry] = body.items as Entry[];
    expect(entry).toMatchObject({
      subject: 'Bảng giá đất năm 2026 trên địa bàn tỉnh',
      agency: { code: 'vpubnd', name: { vi: 'Văn phòng UBND tỉnh Vĩnh Long' } },
      answeredOn: '2026-10-05',
      publishedOn: '2026-10-05',
    });
    const one = await get(`/api/published-answers/${entry?.key ?? ''}`);
    expect(one.body).toMatchObject({
      items: [
        {
          position: 1,
          question: 'Quyết định ban hành bảng giá đất',
          outcome: 'given',
          answer: 'Gửi kèm văn bản số 1.',
        },
      ],
      redactionNote: null,
    });
    const page = await get(`/cong-khai/${entry?.key ?? ''}`);
    expect(page.text).toContain('Quyết định ban hành bảng giá đất');
    expect(`${one.text}${page.text}`).not.toMatch(/Cửu Long|Nguyễn Thị Mẫu|YC-2026/);
  });

  it.each([
    ['text=bang%20gia%20dat', ['Bảng giá đất năm 2026 trên địa bàn tỉnh']],
    [`text=${encodeURIComponent('BẢNG GIÁ ĐẤT')}`, ['Bảng giá đất năm 2026 trên địa bàn tỉnh']],
    ['text=dong%20bang', ['Quy hoạch cụm công nghiệp Đồng Bằng']],
    ['text=quy%20ho', ['Quy hoạch cụm công nghiệp Đồng Bằng']],
    ['text=khong%20co', []],
    [`text=${encodeURIComponent("a' | !(b) & <-> :*")}`, []],
    ['agency=vpubnd&year=2026&limit=1', ['Kế hoạch đầu tư công trung hạn']],
    ['agency=stc', []],
    ['year=2025', []],
  ])('finds by %s', async (query, subjects) => {
    expect(await found(query)).toEqual(subjects);
  });

  it('ranks the subject before the answer', async () => {
    const key = await answered(
      'Một việc khác',
      'Nội dung có nhắc đến kế hoạch đầu tư công trung hạn',
    );
    await publish(key, 'Một việc khác');
    expect(await found('text=ke%20hoach%20dau%20tu')).toEqual([
      ...['Kế hoạch đầu tư công trung hạn', 'Một việc khác'],
    ]);
  });

  it.each(['', 'text=van%20ban&'])('is read page by page, with "%s"', async (query) => {
    const all = await found(query);
    const seen: string[] = [];
    let after = '';
    do {
      const { body } = await get(`/api/published-answers?${query}limit=1${after}`);
      seen.push(...(body.items as Entry[]).map(({ subject }) => subject));
      const { next } = body as { next: string | null };
      after = next === null ? '' : `&after=${next}`;
    } while (after !== '');
    expect(seen).toEqual(all);
    expect(all.length).toBeGreaterThan(2);
    expect((await get('/api/published-answers?after=x')).status).toBe(422);
  });

  it.each([
    ['xin bang gia dat nam 2026', ['Bảng giá đất năm 2026 trên địa bàn tỉnh']],
    [
      'Đề nghị cơ quan cung cấp thông tin về quy hoạch cụm công nghiệp của tỉnh',
      ['Quy hoạch cụm công nghiệp Đồng Bằng'],
    ],
    ['Đề nghị cung cấp thông tin văn bản', []],
    ['đất', []],
    ['', []],
  ])('suggests to somebody who writes "%s"', async (text, subjects) => {
    expect(await suggested(text)).toEqual(subjects);
  });

  it('takes nothing that gives the requester away, has not been checked, or is reworded in silence', async () => {
    const key = await answered('Giá thuê đất', 'Đơn giá thuê đất cho Công ty TNHH Cửu Long (mẫu)');
    const refused = await publish(key, 'Hỏi của bà Nguyen Thi Mau', {
      items: [{ position: 1, answer: 'Liên hệ 0912345678' }, { position: 7 }],
      confirmed: { ...confirmed, noStateSecret: false },
    });
    expect(refused.status).toBe(422);
    expect(faultsOf(refused).sort()).toEqual([
      '/confirmed/noStateSecret not-confirmed',
      '/items/0/answer personal-data-suspected',
      '/items/0/question requester-recognisable',
      '/items/1/position item-unknown',
      '/redactionNote redaction-note-missing',
      '/subject requester-recognisable',
    ]);
    expect(await found('text=gia%20thue')).toEqual([]);
  });

  it('takes an answer once, and only when there is one', async () => {
    const open = await submitRequest(api);
    expect((await publish(open, 'Chưa trả lời')).status).toBe(409);
    expect((await publish(landPrices, 'Lần nữa')).status).toBe(409);
    const { body } = await api.get('lanhdao.vpubnd', `/api/requests/${landPrices}`);
    const actions = body.actions as { action: string; allowed: boolean }[];
    const allowed = actions.filter((each) => each.allowed).map(({ action }) => action);
    expect(allowed).toContain('withdraw-publication');
    expect(allowed).not.toContain('publish');
  });

  it('lets go of what is withdrawn, tells why, and takes it again', async () => {
    const key = await answered('Danh mục dự án', 'Danh mục dự án kêu gọi đầu tư');
    const published = await publish(key, 'Danh mục dự án kêu gọi đầu tư');
    const reason = 'Có nội dung cần rà soát lại';
    const withdrawal = `/api/requests/${key}/publication/withdrawal`;
    expect((await api.post('lanhdao.vpubnd', withdrawal, { reason })).status).toBe(200);
    expect(await found('text=keu%20goi')).toEqual([]);
    expect(await suggested('danh muc du an keu goi')).toEqual([]);
    const gone = await get(String(published.body.href));
    expect(gone).toMatchObject({ status: 410, body: { code: 'publication-withdrawn' } });
    expect(gone.body.detail).toContain(reason);
    const page = await get(`/cong-khai/${String(published.body.key)}`);
    expect(page.status).toBe(410);
    expect(page.text).toContain(reason);
    expect(page.text).not.toContain('kêu gọi đầu tư');
    expect((await api.post('lanhdao.vpubnd', withdrawal, { reason })).status).toBe(409);
    expect((await publish(key, 'Danh mục dự án kêu gọi đầu tư')).status).toBe(201);
    const { body } = await api.get('doanhnghiep1', `/api/requests/${key}`);
    expect(body.publications).toMatchObject([
      { withdrawalReason: reason },
      { withdrawalReason: null, withdrawnAt: null },
    ]);
  });

  it('has the files that the agency marks, for everybody, as long as the entry stands', async () => {
    // given an answer with two files
    const [shown, kept] = [await sent('bang-gia.txt'), await sent('phu-luc.txt')];
    const key = await answeredWith(
      [shown, kept],
      'Bảng giá thuê',
      'Bảng giá thuê mặt bằng',
      'Khác',
    );
    const items = (files: string[]) => ({ items: [{ position: 1, files }] });

    // when something is marked that is no file of the item
    const refused = await publish(key, 'Bảng giá thuê', {
      items: [
        { position: 1, files: ['999'] },
        { position: 2, files: [shown] },
      ],
    });
    expect(faultsOf(refused)).toEqual([
      '/items/0/files/0 file-not-given',
      '/items/1/files/0 file-not-given',
    ]);

    // when one of them is marked
    const { body } = await publish(key, 'Bảng giá thuê', items([shown]));

    // then everybody has that one
    const entry = await get(String(body.href));
    const href = `/cong-khai/${String(body.key)}/tep/${shown}`;
    expect(entry.body).toMatchObject({
      items: [{ files: [{ key: shown, name: 'bang-gia.txt', size: 12, href }] }],
    });
    expect((await get(`/cong-khai/${String(body.key)}`)).text).toContain(`href="${href}"`);
    const file = await get(href);
    expect([file.status, file.text]).toEqual([200, 'bang-gia.txt']);
    expect(file.headers['content-disposition']).toContain('attachment; filename="bang-gia.txt"');
    expect((await get(href.replace(shown, kept))).status).toBe(404);

    // and nobody once it is withdrawn
    const reason = 'Rà soát lại';
    await api.post('lanhdao.vpubnd', `/api/requests/${key}/publication/withdrawal`, { reason });
    expect((await get(href)).status).toBe(410);
  });

  it('shows what people wrote as text, on its pages and in its feed', async () => {
    const key = await answered('Thử', 'Nội dung');
    const words = {
      items: [{ position: 1, question: hostile, answer: hostile }],
      redactionNote: hostile,
    };
    const { body } = await publish(key, hostile, words);
    await api.query(
      `UPDATE published_answer SET items = jsonb_set(items, '{0,publicLink}', '"javascript:alert(1)"') WHERE key = $1`,
      [body.key],
    );
    for (const url of ['/cong-khai', `/cong-khai/${String(body.key)}`, '/cong-khai/atom.xml']) {
      const { text } = await get(url);
      expect(text).toContain('&lt;script&gt;');
      expect(text).not.toMatch(/<script|<img|href="javascript/);
    }
    const search = await get(`/cong-khai?tu=${encodeURIComponent(hostile)}&tiep=&co-quan="><b>`);
    expect(search.text).not.toMatch(/<script|<img|"><b>/);
    await api.post('lanhdao.vpubnd', `/api/requests/${key}/publication/withdrawal`, {
      reason: 'Thử',
    });
  });

  it('is a page to search, in both languages, with its filters in the address', async () => {
    const page = await get('/cong-khai?tu=bang+gia&co-quan=vpubnd&nam=2026');
    expect(page.headers['cache-control']).toBe('public, max-age=60');
    expect(page.text).toContain('Bảng giá đất năm 2026');
    expect(page.text).not.toContain('Kế hoạch đầu tư công');
    expect(page.text).toMatch(/<option value="vpubnd"\s+selected>/);
    expect(page.text).toContain(
      'href="/cong-khai?tu=bang+gia&amp;co-quan=vpubnd&amp;nam=2026&amp;lang=en"',
    );
    const english = await get('/cong-khai?lang=en&tu=xyz');
    expect(english.text).toContain('Nothing matches.');
    expect((await get('/cong-khai/999')).status).toBe(404);
    expect((await get('/cong-khai/abc')).headers['content-type']).toMatch(/^text\/html/);
  });

  it('is followed as an Atom feed', async () => {
    const feed = await get('/cong-khai/atom.xml');
    expect(feed.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(feed.text).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\s*<feed/);
    expect(feed.text).toContain(`<id>${api.url}/cong-khai/`);
  });

  it('makes whoever asks too much wait', async () => {
    const calls = Array.from({ length: 130 }, async () => get('/cong-khai/atom.xml'));
    const refused = (await Promise.all(calls)).find(({ status }) => status === 429);
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
  });
});
