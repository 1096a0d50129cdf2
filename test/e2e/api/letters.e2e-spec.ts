import { createHash } from 'node:crypto';
import { templateKinds } from '@minhbach/documents';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { readPdf } from '../../support/pdf-text.js';
import { answerRequest, submitRequest } from '../../support/request-over-http.js';

interface FileOfDocument {
  readonly href: string;
  readonly sha256: string;
}

interface Document {
  readonly key: string;
  readonly kind: string;
  readonly symbol: string;
  readonly title: string;
  readonly templateVersion: number;
  readonly pdf: FileOfDocument;
  readonly html: FileOfDocument;
}

/** Requests sent on Monday, the fifth of October 2026. */
describe('letters as files', () => {
  let api: ApiUnderTest;
  let request: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
    request = await submitRequest(api);
    await answerRequest(api, request);
  });
  afterAll(async () => api.stop());

  const documentsOf = async (key = request) => {
    const { body } = await api.get('doanhnghiep1', `/api/requests/${key}/documents`);
    return body.items as Document[];
  };

  const fileAt = async (url: string, as = 'doanhnghiep1') => {
    const headers = { cookie: await cookieOf(as) };
    const response = await fetch(new URL(url, api.url), { headers });
    return { response, content: Buffer.from(await response.arrayBuffer()) };
  };

  const cookieOf = async (login: string) => {
    const { headers } = await api.signIn(login);
    return String(headers['set-cookie']).split(';', 1)[0] ?? '';
  };

  const currentTemplate = async (kind: string) => {
    const { body } = await api.get('quantri', `/api/letter-templates/${kind}`);
    return body as { version: number; content: { title: string; body: { text?: string }[] } };
  };

  const publish = async (kind: string, change: object, basedOn?: number) => {
    const { version, content } = await currentTemplate(kind);
    return api.post('quantri', `/api/letter-templates/${kind}`, {
      basedOn: basedOn ?? version,
      summary: 'Theo ý kiến của pháp chế',
      content: { ...content, ...change },
    });
  };

  it.each([
    ['pdf', 'application/pdf'],
    ['html', 'text/html; charset=utf-8'],
  ] as const)('have as %s the bytes of their digest', async (format, type) => {
    for (const document of await documentsOf()) {
      const { response, content } = await fileAt(document[format].href);
      const { symbol, title } = document;
      const name = `${symbol} ${title}`.replaceAll('/', '_').slice(0, 70).trim();
      expect(response.status).toBe(200);
      const [shown = '', saved = ''] = response.headers
        .get('content-disposition')!
        .split(/\*=UTF-8''/);
      expect(shown).toMatch(/^inline; filename="[\w .()-]+"; filename$/);
      expect(decodeURIComponent(saved)).toBe(`${name}.${format}`);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': type,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("default-src 'none'") as string,
        'repr-digest': `sha-256=:${createHash('sha256').update(content).digest('base64')}:`,
      });
      expect(createHash('sha256').update(content).digest('hex')).toBe(document[format].sha256);
    }
  });

  it('are pages that a screen reader can walk through', async () => {
    const [receipt] = await documentsOf();
    const html = (await fileAt(receipt!.html.href)).content.toString('utf8');
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain('<h2>Danh mục thông tin yêu cầu cung cấp</h2>');
    expect(html).toContain('<li>Quyết định ban hành bảng giá đất năm 2026</li>');
    expect(html).toContain('<time datetime="2026-10-05">Vĩnh Long, ngày 05 tháng 10 năm 2026');
    expect(html).not.toMatch(/<script|src=|@import|url\(/);
  });

  it('show what a person typed as text, not as markup', async () => {
    const title = 'Giá đất <b onclick="x">"2026" & \'2027\'</b>';
    const other = await submitRequest(api, 'doanhnghiep1', { title });
    await answerRequest(api, other, 'check-competence');
    const [receipt] = await documentsOf(other);
    const html = (await fileAt(receipt!.html.href)).content.toString('utf8');
    expect(html).not.toContain('<b ');
    const { text } = await readPdf((await fileAt(receipt!.pdf.href)).content);
    expect(text.replace(/\s+/g, ' ')).toContain(`Về việc: ${title}`);
  });

  it('are not given out under another request, nor as what does not exist', async () => {
    const other = await submitRequest(api);
    const [receipt] = await documentsOf();
    const wrong = [`${other}/documents/${receipt!.key}`, `${request}/documents/9`];
    for (const path of wrong) {
      const reply = await api.get('doanhnghiep1', `/api/requests/${path}/pdf`);
      expect(reply).toMatchObject({ status: 404, body: { code: 'not-found' } });
    }
  });

  it('stay byte by byte as they were when a template changes', async () => {
    // given
    const [before] = await documentsOf();
    const old = (await fileAt(before!.pdf.href)).content;

    // when
    const reply = await publish('receipt', { title: 'GIẤY TIẾP NHẬN YÊU CẦU' });

    // then
    expect(reply).toMatchObject({
      status: 201,
      body: { version: 2, href: '/api/letter-templates/receipt/versions/2' },
    });
    expect((await documentsOf())[0]).toEqual(before);
    expect((await fileAt(before!.pdf.href)).content.equals(old)).toBe(true);

    // and the next one is worded by the new version
    const later = await submitRequest(api);
    await answerRequest(api, later, 'check-competence');
    const [receipt] = await documentsOf(later);
    expect(receipt).toMatchObject({ kind: 'receipt', templateVersion: 2 });
    const { text } = await readPdf((await fileAt(receipt!.pdf.href)).content);
    expect(text).toContain('GIẤY TIẾP NHẬN YÊU CẦU');
  });

  describe('that are forms', () => {
    it('show what was submitted, through an organisation as form 01b', async () => {
      const { response, content } = await fileAt(`/api/requests/${request}/forms/request/pdf`);
      expect(response.headers.get('content-disposition')).toContain('YC-2026-000001-request.pdf');
      const { text } = await readPdf(content);
      expect(text).toContain('Mẫu số 01b');
      expect(text).toContain('Tên tổ chức, đoàn thể, doanh nghiệp: Công ty TNHH Cửu Long (mẫu)');
      expect(text).toContain('Địa chỉ: Số 1, đường Mẫu, phường Mẫu');
      expect(text).toContain('Kính gửi: Văn phòng UBND tỉnh Vĩnh Long');
    });

    it('are those of a citizen, 01a, where there is no organisation', async () => {
      await api.query('UPDATE information_request SET organisation_id = NULL WHERE key = $1', [
        request,
      ]);
      const { content } = await fileAt(`/api/requests/${request}/forms/request/pdf`);
      const { text } = await readPdf(content);
      expect(text).toContain('Mẫu số 01a');
      expect(text).toContain('Họ và tên người yêu cầu: Nguyễn Thị Mẫu');
    });

    it('leave the one of consent to a pen', async () => {
      const { content } = await fileAt(`/api/requests/${request}/forms/consent/html`);
      const html = content.toString('utf8');
      expect(html).toContain('VĂN BẢN ĐỒNG Ý CUNG CẤP THÔNG TIN');
      expect(html).toContain('ngày ..... tháng ..... năm');
      expect(html).not.toContain('084099000001');
    });

    it('keep the wording of the day on which the request was sent', async () => {
      const url = `/api/requests/${request}/forms/consent/pdf`;
      const before = (await fileAt(url)).content;
      await api.at('2026-10-06', '08:00');
      expect(await publish('consent-form', { title: 'GIẤY ĐỒNG Ý' })).toMatchObject({
        status: 201,
      });
      expect((await fileAt(url)).content.equals(before)).toBe(true);
    });

    it('are not there under other names', async () => {
      const url = `/api/requests/${request}/forms/constructor/pdf`;
      expect(await api.get('doanhnghiep1', url)).toMatchObject({ status: 404 });
    });
  });

  describe('by templates', () => {
    it('keep every version with who published it, when and why', async () => {
      const { body } = await api.get('giamsat', '/api/letter-templates/receipt/versions');
      expect(body).toMatchObject([
        {
          version: 2,
          summary: 'Theo ý kiến của pháp chế',
          publishedAt: '2026-10-05T01:00:00.000Z',
        },
        { version: 1, publishedBy: 'system', summary: '' },
      ]);
      const first = await api.get('giamsat', '/api/letter-templates/receipt/versions/1');
      expect(first.body).toMatchObject({
        content: { title: 'PHIẾU TIẾP NHẬN YÊU CẦU CUNG CẤP THÔNG TIN' },
      });
    });

    it('are listed by kind, each in its newest version', async () => {
      const { body } = await api.get('giamsat', '/api/letter-templates');
      const list = body as unknown as { kind: string; version: number }[];
      expect(list.map(({ kind }) => kind).sort()).toEqual([...templateKinds].sort());
      expect(list.find(({ kind }) => kind === 'receipt')).toMatchObject({
        version: 2,
        kindName: { vi: 'Phiếu tiếp nhận yêu cầu' },
      });
    });

    it('are previewed with a sample, and nothing is written', async () => {
      const before = await api.rowCounts();
      const { content } = await currentTemplate('apology');
      const reply = await api.post('quantri', '/api/letter-templates/apology/preview', { content });
      expect(reply.status).toBe(200);
      const pdf = Buffer.from(String(reply.body.pdfBase64), 'base64');
      expect((await readPdf(pdf)).text).toContain('chậm nhất vào ngày 28/10/2026');
      expect(reply.body.html).toContain('chậm nhất vào ngày 28/10/2026');
      expect(await api.rowCounts()).toEqual(before);
    });

    it('are refused with all their faults at once', async () => {
      const body = [
        { type: 'paragraph', text: 'Hẹn ngày {dueOn} {appointment}.' },
        { type: 'list', of: 'points', text: 'x' },
        { type: 'heading', text: 'x', when: '{' },
      ];
      const reply = await publish('apology', { body, summary: '{' });
      const errors = reply.body.errors as { pointer: string; code: string }[];
      expect(reply).toMatchObject({ status: 422, body: { code: 'validation-failed' } });
      expect(errors.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
        '/content/body required-field-unused',
        '/content/body/0/text unknown-placeholder',
        '/content/body/1/of unknown-placeholder',
        '/content/body/2/when unknown-placeholder',
        '/content/summary broken-placeholder',
      ]);
    });

    it.each([1, 7])('are not published when version %i is not the newest', async (basedOn) => {
      expect(await publish('receipt', { title: 'PHIẾU' }, basedOn)).toMatchObject({
        status: 409,
        body: { code: 'template-changed' },
      });
    });
  });
});
