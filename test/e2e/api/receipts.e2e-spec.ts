import { ApiUnderTest } from '../../support/api-under-test.js';
import { answerRequest, submitRequest } from '../../support/request-over-http.js';

describe('the receipt of a request', () => {
  let api: ApiUnderTest;
  let key: string;
  let code: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
    key = await submitRequest(api, 'doanhnghiep1', { title: '<b>Giá đất</b>' });
    code = String((await api.get('doanhnghiep1', `/api/requests/${key}`)).body.code);
  });
  afterAll(async () => api.stop());

  const receipt = async (language = 'vi') =>
    (await api.get('doanhnghiep1', `/bien-nhan/${code}?lang=${language}`)).text;

  const words = (text: string) => text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

  it.each([
    ['doanhnghiep1', 200],
    ['tiepnhan.vpubnd', 200],
    ['giamsat', 200],
    ['doanhnghiep2', 404],
    ['tiepnhan.stc', 404],
    ['quantri', 403],
  ])('is shown to whoever may read the request: %s gets %i', async (login, status) => {
    const reply = await api.get(login, `/bien-nhan/${code}`);
    expect(reply.status).toBe(status);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.text.includes('Giá đất')).toBe(status === 200);
  });

  it('leads a stranger to the sign-in, and back', async () => {
    const reply = await api.call({ method: 'GET', url: `/bien-nhan/${code}` });
    expect(reply.status).toBe(401);
    expect(reply.text).toContain(`href="/dang-nhap?next=%2Fbien-nhan%2F${code}"`);
    expect(reply.text).not.toContain('Giá đất');
  });

  it('says before the clock runs what the law would come to', async () => {
    const text = await receipt();
    expect(text).toContain('&lt;b&gt;Giá đất&lt;/b&gt;');
    expect(words(text)).toContain('Gửi lúc 08:00 05/10/2026');
    expect(words(text)).toContain('hết thứ Năm 08/10/2026 (thông tin đơn giản, có sẵn)');
    expect(words(text)).toContain('hết thứ Hai 26/10/2026 (thông tin phức tạp)');
    expect(text).toContain(`href="${api.url}/tra-cuu/${code}"`);
    expect(text).toContain('aria-label="Mã QR dẫn đến trang tra cứu"');
  });

  it('has the date of the law and the letters once there are some', async () => {
    await answerRequest(api, key, 'classify');
    const text = await receipt();
    expect(words(text)).toContain('Cơ quan trả lời chậm nhất là hết thứ Năm 08/10/2026.');
    const letters = [...text.matchAll(/href="(\/api\/requests\/[^"]+)"/g)].map(
      ([, href]) => href ?? '',
    );
    expect(letters).toHaveLength(2);
    for (const href of letters) expect((await api.get('doanhnghiep1', href)).status).toBe(200);
    expect(words(await receipt('en'))).toContain('Receipt of request 01/PTN-VPUBND, 05/10/2026');
  });
});
