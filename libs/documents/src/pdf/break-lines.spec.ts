import { breakLines } from './break-lines.js';

/** Every letter is one unit wide. */
const lines = (text: string, others: number, first = others) =>
  breakLines(text, { first, others }, (each) => each.length);

describe('breaking lines', () => {
  it.each([
    ['', 10, ['']],
    ['Một', 10, ['Một']],
    ['Một hai ba bốn', 7, ['Một hai', 'ba bốn']],
    ['  Một   hai  ', 10, ['Một hai']],
    ['Luật số 104/2016/QH13.', 14, ['Luật số', '104/2016/QH13.']],
    ['tại https://a.vn/tra-cuu/YC-1 nhé', 14, ['tại https://', 'a.vn/tra-cuu/', 'YC-1 nhé']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ])('of "%s" to %i letters gives %j', (text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  it('leaves room for the indent of the first', () => {
    expect(lines('Một hai ba bốn', 11, 7)).toEqual(['Một hai', 'ba bốn']);
    expect(lines('Một hai ba bốn năm', 11, 7)).toEqual(['Một hai', 'ba bốn năm']);
  });

  it('loses no letter and no word', () => {
    const text = 'Đề nghị gửi nội dung bổ sung, làm rõ trước khi hết ngày 26/10/2026.';
    for (let width = 1; width < 40; width += 1) {
      expect(lines(text, width).join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
    }
  });
});
