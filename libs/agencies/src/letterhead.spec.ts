import { letterheadOf } from './letterhead.js';
import { agencyRows } from './seed/agencies.js';

const of = (code: string, last: boolean) => {
  const rows = agencyRows.filter((row) => row[0] === code);
  const [, , , nameVi, , kind] = rows[last ? rows.length - 1 : 0]!;
  return letterheadOf({ nameVi, kind });
};

describe('the letterhead of an agency', () => {
  it.each([
    ['vpubnd', 'Ủy ban nhân dân tỉnh Vĩnh Long', 'Văn phòng', 'Chánh Văn phòng'],
    ['stc', 'Ủy ban nhân dân tỉnh Vĩnh Long', 'Sở Tài chính', 'Giám đốc'],
    ['thuetinh', 'Cục Thuế', 'Thuế tỉnh Vĩnh Long', 'Trưởng Thuế tỉnh'],
    ['hhdn', null, 'Hiệp hội Doanh nghiệp tỉnh Vĩnh Long', 'Chủ tịch'],
  ])('of %s stands under %s and is %s, led by the %s', (code, superior, name, head) => {
    expect(of(code, true)).toMatchObject({ superior, name, head, place: 'Vĩnh Long' });
  });

  it.each([
    ['stttt', 'Ủy ban nhân dân tỉnh Trà Vinh', 'Sở Thông tin và Truyền thông', 'Giám đốc'],
    ['cucthue', 'Tổng cục Thuế', 'Cục Thuế tỉnh Trà Vinh', 'Cục trưởng'],
  ])('of %s before the merger stands under %s and is %s, led by the %s', (...row) => {
    const [code, superior, name, head] = row;
    expect(of(code, false)).toMatchObject({ superior, name, head, place: 'Trà Vinh' });
  });

  it('of a people’s committee signs for the whole body', () => {
    const nameVi = 'Ủy ban nhân dân tỉnh Vĩnh Long';
    expect(letterheadOf({ nameVi, kind: 'people-committee' })).toMatchObject({
      superior: null,
      collective: 'Ủy ban nhân dân',
      deputy: 'Phó Chủ tịch',
    });
  });
});
