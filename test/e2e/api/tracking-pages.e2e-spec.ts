import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { ApiUnderTest, type Reply } from '../../support/api-under-test.js';
import { answerRequest, completeTask, submitRequest } from '../../support/request-over-http.js';

/** What somebody with bad intentions would write. */
const hostile = '<script>alert("1")</script>\'"><img src=x onerror=alert(1)>&amp;';

describe('the tracking pages', () => {
  let api: ApiUnderTest;
  let key: string;
  let code: string;
  /** The last four of the tax code of the business that `doanhnghiep1` acts for. */
  let digits: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
    const { body } = await api.get('doanhnghiep1', '/api/session');
    digits = (body.organisation as { taxCode: string }).taxCode.slice(0, 10).slice(-4);
    key = await submitRequest(api);
    code = await codeOf(key);
  });
  afterAll(async () => api.stop());

  const codeOf = async (request: string) =>
    String((await api.get('doanhnghiep1', `/api/requests/${request}`)).body.code);

  const page = async (url: string, headers: Record<string, string> = {}): Promise<Reply> =>
    api.call({ method: 'GET', url, headers });

  const tracked = async (request = code, lang = 'vi') =>
    (await page(`/tra-cuu/${request}?so=${digits}&lang=${lang}`)).text;

  /** What people read, without the head. */
  const words = (text: string) =>
    text
      .slice(text.indexOf('<main'))
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();

  it('ask for the code and four digits, and lead to the page of the request', async () => {
    const form = await page('/tra-cuu');
    expect(form.status).toBe(200);
    expect(form.text).toContain('<html lang="vi">');
    expect(words(form.text)).toContain('4 số cuối của mã số thuế');
    const found = await page(`/tra-cuu?ma=${code.toLowerCase()}&so=${digits}`);
    expect(words(found.text)).toContain('Đang tiếp nhận, kiểm tra');
  });

  it('ask only for the digits behind the QR code of the receipt', async () => {
    const form = await page(`/tra-cuu/${code}`);
    expect(form.status).toBe(200);
    expect(form.text).toContain(`value="${code}"`);
    expect(form.text).not.toContain('Quyết định về giá đất');
  });

  it('say all faults of the form at once', async () => {
    const form = await page('/tra-cuu?ma=abc&so=12');
    expect(form.status).toBe(422);
    expect(words(form.text)).toContain('Mã yêu cầu gồm YC');
    expect(words(form.text)).toContain('Nhập đúng 4 chữ số.');
    expect(form.text.match(/aria-invalid="true"/g)).toHaveLength(2);
  });

  it('answer an unknown code and wrong digits alike', async () => {
    const wrong = digits === '0000' ? '0001' : '0000';
    const [unknown, guessed] = [
      await page(`/tra-cuu/YC-2026-999999?so=${wrong}`),
      await page(`/tra-cuu/${code}?so=${wrong}`),
    ];
    expect([unknown.status, guessed.status]).toEqual([404, 404]);
    expect(unknown.text.replaceAll('YC-2026-999999', code)).toBe(guessed.text);
  });

  it('show it to those who may read it anyway, without digits, and to nobody else', async () => {
    const seen = async (as: string) => (await api.get(as, `/tra-cuu/${code}`)).text;
    expect(await seen('doanhnghiep1')).toContain('Quyết định về giá đất');
    expect(await seen('doanhnghiep2')).not.toContain('Quyết định về giá đất');
  });

  it('speak English when asked, and to a browser that prefers it', async () => {
    const asked = await page('/tra-cuu?lang=en', { 'accept-language': 'vi' });
    expect(asked.text).toContain('<html lang="en">');
    expect((await page('/tra-cuu', { 'accept-language': 'en-GB,vi;q=0.5' })).text).toContain(
      'lang="en"',
    );
    const other = await page('/tra-cuu?lang=vi', { 'accept-language': 'en' });
    expect(other.headers['content-language']).toBe('vi');
    expect((await page('/tra-cuu', { 'accept-language': 'de' })).headers['content-language']).toBe(
      'vi',
    );
  });

  it('take parameters that others have hung on to the address', async () => {
    expect((await page('/tra-cuu?zarsrc=1303&utm_source=zalo')).status).toBe(200);
  });

  it('have no script, one style by its hash, and nothing from elsewhere', async () => {
    const { text, headers } = await page(`/tra-cuu/${code}?so=${digits}`);
    const style = /<style>([^]*)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toContain(
      `default-src 'none'; style-src 'sha256-${hash}'`,
    );
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    });
    expect(text).not.toMatch(/<script|javascript:|\son\w+=|\sstyle="/i);
    expect(text.match(/(src|href)="(?!\/|#|data:)[^"]*"/g)).toBeNull();
  });

  it('weigh at most 20 kB, packed, and bring their fonts', async () => {
    await answerRequest(api, key, 'classify');
    const text = await tracked();
    expect(gzipSync(text).length).toBeLessThan(20_000);
    const response = await fetch(new URL('/tra-cuu', api.url), {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const fonts = [...text.matchAll(/<link rel="preload" href="([^"]+)"/g)].map(
      ([, href]) => href ?? '',
    );
    expect(fonts).toHaveLength(2);
    for (const font of fonts) {
      const { status, headers } = await page(font);
      expect([status, headers['content-type']]).toEqual([200, 'font/woff2']);
      expect(headers['cache-control']).toContain('immutable');
    }
    expect((await page('/fonts/other.woff2')).status).toBe(404);
  });

  it('show what people wrote as text, whatever it is', async () => {
    const request = await submitRequest(api, 'doanhnghiep1', { title: hostile, items: [hostile] });
    const text = await tracked(await codeOf(request));
    expect(text).toContain(
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&quot;&gt;&lt;img',
    );
    expect(text).not.toMatch(/<script|<img/);
    const form = await page(
      `/tra-cuu?ma=${encodeURIComponent(hostile)}&so=${encodeURIComponent('"><b>')}`,
    );
    expect(form.text).not.toMatch(/<script|<img|"><b>/);
    const path = await page(`/tra-cuu/${encodeURIComponent('"><img src=x>')}`);
    expect(path.text).not.toContain('<img');
  });

  it('name no person', async () => {
    const text = await tracked();
    const names = await api.query<{ name: string }>(
      'SELECT name FROM person UNION SELECT name FROM request_contact',
    );
    expect(names.map(({ name }) => name).filter((name) => text.includes(name))).toEqual([]);
    expect(text).not.toMatch(/084099000001|mau@example\.vn/);
  });

  it('block whoever guesses, the right digits included, and tell nobody which codes exist', async () => {
    const guess = async (request: string, so: string) =>
      (await page(`/tra-cuu/${request}?so=${so}`)).status;
    for (const request of [await codeOf(await submitRequest(api)), 'YC-2026-888888']) {
      const statuses: number[] = [];
      for (let i = 0; i < 9; i++)
        statuses.push(await guess(request, digits === '1234' ? '4321' : '1234'));
      expect(statuses).toEqual([...Array<number>(8).fill(404), 429]);
      expect(await guess(request, digits)).toBe(429);
    }
  });

  describe('of a request on its way', () => {
    it('say the date of the law in one sentence, and every day to it', async () => {
      const said = words(await tracked());
      expect(said).toContain('Còn 3 ngày làm việc');
      expect(said).toContain(
        'Văn phòng UBND tỉnh Vĩnh Long phải trả lời chậm nhất là hết thứ Năm 08/10/2026.',
      );
      expect(said).toContain('thứ Hai 05/10/2026 không tính Ngày nhận yêu cầu hợp lệ');
      expect(said).toContain('thứ Năm 08/10/2026 3 Ngày làm việc');
      expect(said).toContain('Đã xong: Tiếp nhận, kiểm tra 05/10/2026');
      expect(said).toContain(
        'Đang thực hiện: Phân loại, phân công xử lý Đang thực hiện, từ 05/10/2026',
      );
      expect(said).toContain('Chưa đến: Phát hành, trả kết quả Hạn: hết 08/10/2026');
      const english = words(await tracked(code, 'en'));
      expect(english).toContain('3 working days left');
      expect(english).toMatch(/must answer by the end of Thursday 08\/10\/2026\./);
    });

    it.each([
      ['2026-10-06', 'due-soon', 'Còn 2 ngày làm việc'],
      ['2026-10-08', 'due-today', 'Đến hạn hôm nay'],
      ['2026-10-09', 'overdue', 'Quá hạn 1 ngày làm việc'],
      ['2026-10-12', 'overdue', 'Quá hạn 2 ngày làm việc'],
    ])('on %s it is %s', async (day, name, said) => {
      await api.at(day, '09:00');
      const text = await tracked();
      expect(text).toContain(`<div class="box ${name}">`);
      expect(words(text)).toContain(said);
    });

    it('tell what can be done when it is overdue, and never forget it', async () => {
      const said = words(await tracked());
      expect(said).toContain('lẽ ra phải trả lời chậm nhất là hết thứ Năm 08/10/2026');
      expect(said).toContain('Bạn có quyền khiếu nại');
      expect(said).toContain('đã quá hạn từ thứ Sáu 09/10/2026');
    });
  });

  it('tell that a supplement is waited for while the clock does not run', async () => {
    const request = await submitRequest(api);
    await answerRequest(api, request, 'check-completeness');
    const points = { complete: false, missing: ['Nêu rõ năm ban hành'] };
    await completeTask(api, request, 'check-completeness', 'tiepnhan.vpubnd', points);
    await api.settle();
    const text = await tracked(await codeOf(request));
    expect(text).toContain('<div class="box paused">');
    expect(words(text)).toContain('Đang thực hiện: Bổ sung, làm rõ');
  });

  it.each([
    ['given', {}, 'Đã cung cấp thông tin Trả kết quả thứ Hai 12/10/2026', 'done-on-time'],
    ['refused', { ground: 'a' }, 'Cơ quan từ chối cung cấp thông tin', 'done-on-time'],
  ])('tell what became of one whose item is %s', async (outcome, more, said, name) => {
    const request = await submitRequest(api);
    await answerRequest(api, request, 'draft-answer');
    const answers = [
      { position: 1, outcome, ...(outcome === 'given' && { answer: 'Gửi kèm.' }), ...more },
    ];
    const draft = { answers, secrecyChecked: true, personalDataChecked: true };
    await completeTask(api, request, 'draft-answer', 'xuly.vpubnd', draft);
    await api.settle();
    for (const [element, login, variables] of [
      ['sign', 'lanhdao.vpubnd', { decision: 'sign' }],
      ['number-and-issue', 'vanthu.vpubnd', {}],
      ['deliver', 'vanthu.vpubnd', { method: 'portal' }],
    ] as const) {
      await completeTask(api, request, element, login, variables);
      await api.settle();
    }
    const text = await tracked(await codeOf(request));
    expect(words(text)).toContain(said);
    expect(text).toContain(`<div class="box ${name}">`);
  });

  it('tell that it was withdrawn', async () => {
    const request = await submitRequest(api);
    await api.post('doanhnghiep1', `/api/requests/${request}/withdrawal`, { reason: 'Thôi' });
    await api.settle();
    const said = words(await tracked(await codeOf(request)));
    expect(said).toContain('Người yêu cầu đã rút yêu cầu Rút yêu cầu thứ Hai 12/10/2026.');
    expect(said).not.toContain('Chưa đến');
  });
});
