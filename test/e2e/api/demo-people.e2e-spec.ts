import { defaultDemoPassword } from '@minhbach/identity';
import { ApiUnderTest } from '../../support/api-under-test.js';

interface Listed {
  readonly login: string;
  readonly organisation: { readonly vi: string } | null;
}

describe('the people of the demonstration', () => {
  let api: ApiUnderTest;
  let listed: ReadonlyMap<string, string | undefined>;

  beforeAll(async () => {
    const demo = { password: defaultDemoPassword };
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'], demo });
    const { body } = await api.call({ method: 'GET', url: '/api/demo-people' });
    const items = body.items as Listed[];
    listed = new Map(items.map(({ login, organisation }) => [login, organisation?.vi]));
  });
  afterAll(async () => api.stop());

  it.each([
    ['doanhnghiep1', 'Công ty TNHH Cửu Long (mẫu)'],
    ['tiepnhan.vpubnd', 'Văn phòng UBND tỉnh Vĩnh Long'],
    ['truongphong.skhcn-cds', 'Phòng Chuyển đổi số'],
    ['tonghop.ttcntt', 'Trung tâm Công nghệ thông tin và Truyền thông'],
    ['giamsat', undefined],
    ['quantri', undefined],
  ])('have among them %s, who works at %s', (login, organisation) => {
    expect([listed.has(login), listed.get(login)]).toEqual([true, organisation]);
  });

  it('have nobody among them whose agency has been merged away', () => {
    const gone = [...listed.keys()].filter((login) => /\.(skhdt|stttt)\b/.test(login));
    expect(gone).toEqual([]);
  });

  it('are told of in the demonstration only', async () => {
    const other = await ApiUnderTest.start();
    expect((await other.call({ method: 'GET', url: '/api/demo-people' })).status).toBe(404);
    await other.stop();
  });
});
