import { publicationFaults, type PublicationFacts } from './publication-faults.js';
import type { PublicationDraft } from './publication.js';

const facts: PublicationFacts = {
  items: [
    item(1, 'given', 'Bảng giá đất năm 2026', 'Gửi kèm Quyết định.'),
    item(2, 'refused', 'Phương án đấu thầu', null),
    item(3, 'refused', 'Kế hoạch đầu tư công', null, 'https://vinhlong.gov.vn/ke-hoach'),
    item(4, 'not-held', 'Bản đồ quy hoạch', 'Cơ quan không lưu giữ.'),
  ],
  files: [
    { ...{ position: 1, key: '7', name: 'bang-gia.pdf' }, size: 1, sha256: '' },
    { ...{ position: 3, key: '8', name: 'don-cua-Nguyen_Thi_Mau.pdf' }, size: 1, sha256: '' },
  ],
  traces: ['Công ty TNHH Cửu Long', 'Nguyễn Thị Mẫu', '1500000001', '084099000001', 'ab', ''],
};

function item(
  position: number,
  outcome: 'given' | 'refused' | 'not-held',
  description: string,
  answer: string | null,
  publicLink: string | null = null,
) {
  return { position, outcome, description, answer, publicLink };
}

const confirmed = { noPersonalData: true, noBusinessSecret: true, noStateSecret: true };
const good: PublicationDraft = {
  ...{ subject: 'Giá đất', items: [{ position: 1 }], confirmed, redactionNote: null },
};

describe('what is to be published', () => {
  it.each<[string, Partial<PublicationDraft>, string[]]>([
    ['the answer as it was given', {}, []],
    ['what is public elsewhere', { items: [{ position: 3 }] }, []],
    ['a file that was given with it', { items: [{ position: 1, files: ['7'] }] }, []],
    [
      'a file of another item, one twice, and one that names who asked',
      {
        items: [
          { position: 1, files: ['8', '7', '7'] },
          { position: 3, files: ['8'] },
        ],
      },
      [
        '/items/0/files/0 file-not-given',
        '/items/0/files/2 file-not-given',
        '/items/1/files/0 requester-recognisable',
      ],
    ],
    ['what was refused', { items: [{ position: 2 }] }, ['/items/0/position item-not-given']],
    ['what is not held', { items: [{ position: 4 }] }, ['/items/0/position item-not-given']],
    [
      'an item that nobody asked for',
      { items: [{ position: 9 }] },
      ['/items/0/position item-unknown'],
    ],
    [
      'an item twice',
      { items: [{ position: 1 }, { position: 1 }] },
      ['/items/1/position item-published-twice'],
    ],
    [
      'the name of the business, spelled otherwise',
      { subject: 'Trả lời CONG TY TNHH  Cuu-Long' },
      ['/subject requester-recognisable'],
    ],
    [
      'a name whose accents alone differ',
      { subject: 'Đồng bằng sông Cửu Long, bà Nguyễn Thị Mẩu' },
      ['/subject requester-recognisable'],
    ],
    ['words that a name has too', { subject: 'Đồng bằng sông Cửu Long' }, []],
    [
      'new words without a note',
      { items: [{ position: 1, answer: 'Gửi kèm.' }] },
      ['/redactionNote redaction-note-missing'],
    ],
    [
      'new words with a note',
      { items: [{ position: 1, answer: 'Gửi kèm.' }], redactionNote: 'Bỏ số hiệu.' },
      [],
    ],
    [
      'the tax code of the requester in a note',
      { redactionNote: 'Bỏ tên doanh nghiệp 1500000001' },
      ['/redactionNote requester-recognisable'],
    ],
    [
      'nothing confirmed',
      { confirmed: { noPersonalData: false, noBusinessSecret: false, noStateSecret: false } },
      ['noPersonalData', 'noBusinessSecret', 'noStateSecret'].map(
        (name) => `/confirmed/${name} not-confirmed`,
      ),
    ],
  ])('%s', (_what, changes, faults) => {
    const found = publicationFaults({ ...good, ...changes }, facts);
    expect(found.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(faults);
  });

  it.each([
    ['Số định danh 012345678901', true],
    ['Gọi 0912 345 678', true],
    ['Gọi +84 912 345 678', true],
    ['Gọi 0270.3822.222', false],
    ['Thư lan@example.com', true],
    ['Thư vpubnd@vinhlong.gov.vn', false],
    ['Tổng vốn 123456789012345 đồng', false],
    ['Quyết định 12/2026/QĐ-UBND ngày 05/10/2026', false],
  ])('"%s" looks like personal data: %s', (subject, looksPersonal) => {
    const found = publicationFaults({ ...good, subject }, facts);
    expect(found.map(({ code }) => code)).toEqual(looksPersonal ? ['personal-data-suspected'] : []);
  });
});
