import type { ApiUnderTest } from '../../support/api-under-test.js';
import { PublicationDesk } from '../../support/publication-desk.js';
import { PublicSite } from '../../support/public-site.js';

/** What anybody sees of the catalogue, without signing in and without script. */
describe('the pages of what must be published', () => {
  let api: ApiUnderTest;
  let site: PublicSite;
  let desk: PublicationDesk;

  const of = (documentOn: string, numberSymbol: string, title: string) => ({
    ...{ subjectId: '3.2b', documentOn, numberSymbol, title },
  });

  beforeAll(async () => {
    site = await PublicSite.start();
    api = await PublicationDesk.open(['2026-09-09', '09:00']);
    desk = new PublicationDesk(api);
    const portal = site.address('/van-ban');
    await desk.publishes('vpubnd', of('2026-09-08', '01/TB-UBND', 'Thông báo <một>'), { portal });
    await desk.publishes('vpubnd', of('2026-09-03', '02/TB-UBND', 'Thông báo hai'), { portal });
    await desk.publishes('vpubnd', of('2025-12-29', '03/TB-UBND', 'Thông báo ba'), { portal });
    await desk.propose('daumoi.vpubnd', of('2026-09-01', '04/TB-UBND', 'Thông báo bốn'));
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    await site.stop();
  });

  const page = async (path: string, language = 'vi') => {
    const headers = { 'accept-language': language };
    const { status, text } = await api.call({ method: 'GET', url: path, headers });
    return { status, text, words: text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') };
  };

  it('say in both languages what each entry is and how much of it is public this year', async () => {
    const vi = await page('/danh-muc-cong-khai');
    expect(vi.status).toBe(200);
    expect(vi.text).not.toContain('<script');
    expect(vi.words).toContain('Văn bản ký từ ngày 01/01/2026 đến ngày 09/09/2026');
    // documents, in time, late, not due, without limit, dead
    expect(vi.words).toMatch(/Chỉ thị, công văn[^0-9]*3 1 2 0 0 0/);
    const en = await page('/danh-muc-cong-khai?lang=en');
    expect(en.words).toContain('Documents dated from 01/01/2026 to 09/09/2026');
  });

  it('count what the coverage counts', async () => {
    const { body } = await api.get('giamsat', '/api/publication-coverage');
    const entries = body.entries as Record<string, unknown>[];
    const { words } = await page('/danh-muc-cong-khai/3.2b?lang=en');
    const entry = entries.find(({ subjectId }) => subjectId === '3.2b');
    expect(words).toContain(
      `Documents ${String(entry?.documents)} In time ${String(entry?.onTime)} Late ${String(entry?.late)}`,
    );
  });

  it('list what is public with its checked links, and say what was late', async () => {
    const { text, words } = await page('/danh-muc-cong-khai/3.2b');
    expect(words).toMatch(/02\/TB-UBND Thông báo hai .*\(chậm hạn\)/);
    expect(words).toMatch(/01\/TB-UBND Thông báo &lt;một&gt; .*\(đúng hạn\)/);
    expect(words).toContain('kiểm tra ngày 09/09/2026');
    expect(text).toContain(`href="${site.address('/van-ban')}"`);
  });

  it('tell nothing of a document that is not public yet, nor of another year', async () => {
    const { words } = await page('/danh-muc-cong-khai/3.2b');
    expect(words).not.toMatch(/04\/TB-UBND|Thông báo bốn|03\/TB-UBND/);
  });

  it('are reached from the other pages, and know no entry that is none', async () => {
    expect((await page('/tra-cuu')).text).toContain('href="/danh-muc-cong-khai"');
    expect((await page('/danh-muc-cong-khai/9.9')).status).toBe(404);
  });
});
