import { ApiUnderTest } from '../../support/api-under-test.js';

interface Owner {
  readonly code: string;
}

describe('the register of duties', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
  });
  afterAll(async () => api.stop());

  const dutiesOn = async (query = '') => {
    const { body } = await api.get('doanhnghiep1', `/api/duties${query}`);
    return body.items as { id: string; owners: Owner[] }[];
  };
  const codes = (owners: readonly Owner[] = []) => owners.map(({ code }) => code);

  it.each([
    ['3.1a', '2024-01-01', ['skhdt', 'sxd']],
    // The departments merged on 1 March 2025, the provinces on 1 July.
    ['3.1a', '2025-03-01', ['stc', 'sxd']],
    ['3.3c', '2024-01-01', ['stc', 'stttt']],
    ['3.3c', '2025-03-01', ['stc', 'skhcn']],
    ['3.4a', '2025-06-30', ['cucthue']],
    ['3.4a', '2025-07-01', ['thuetinh']],
    ['III.4', '2025-03-01', ['ttcntt']],
    ['III.2', '2024-01-01', ['stttt-bcvt', 'stttt-cntt', 'stttt-ttbcxb']],
    ['III.2', '2026-10-05', ['skhcn-bcvt', 'skhcn-cds', 'skhcn-qlkh']],
  ])('says who answers for %s on %s: %j', async (id, on, expected) => {
    const duty = (await dutiesOn(`?on=${on}`)).find((each) => each.id === id);
    expect(codes(duty?.owners)).toEqual(expected);
  });

  it('tells what the plan says of a duty, and how its owner shows it', async () => {
    const duty = (await dutiesOn()).find(({ id }) => id === '3.3b');
    expect(duty).toMatchObject({
      section: 'II.3.3',
      name: { vi: 'Công khai đầy đủ nội dung ngân sách theo yêu cầu' },
      owners: [{ code: 'stc', name: { vi: 'Sở Tài chính tỉnh Vĩnh Long' }, agencyCode: 'stc' }],
      carriers: { vi: 'Các cơ quan, đơn vị, địa phương' },
      cadence: 'regular',
      reviewed: ['month'],
      processId: null,
      components: [3],
      evidence: { vi: 'Đường dẫn đến nội dung đã đăng' },
    });
  });

  it('knows no duty before the plan', async () => {
    expect(await dutiesOn('?on=2020-06-11')).toEqual([]);
    expect(await dutiesOn('?on=2020-06-12')).toHaveLength(55);
  });

  it('has the twelve indicators with those who lead them today', async () => {
    const { body } = await api.get('giamsat', '/api/pci-components');
    const items = body.items as { number: number; leads: Owner[] }[];
    expect(body.year).toBe(2020);
    expect(items.map(({ number, leads }) => `${String(number)} ${codes(leads).join(' ')}`)).toEqual(
      [
        ...['1 stc sxd', '2 vpubnd', '3 stc', '4 stc', '5 vpubnd', '6 vpubnd', '7 vpubnd'],
        ...['8 thuetinh', '9 stp', '10 hhdn', '11 skhcn', '12 skhcn'],
      ],
    );
    const before = await api.get('giamsat', '/api/pci-components?year=2019');
    expect(before.body).toEqual({ year: null, items: [] });
  });
});
