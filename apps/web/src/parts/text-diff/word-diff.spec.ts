import { wordDiff } from './word-diff';

const marks = { same: '', removed: '-', added: '+' } as const;

/** The pieces as text: `[-taken out]`, `[+put in]`. */
const told = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `[${marks[kind]}${text}]`))
    .join('');

describe('the difference between two texts', () => {
  it.each([
    ['nothing', '', '', ''],
    ['the same', 'Gửi kèm văn bản.', 'Gửi kèm văn bản.', 'Gửi kèm văn bản.'],
    ['a word', 'Gửi kèm văn bản số 4.', 'Gửi kèm văn bản số 5.', 'Gửi kèm văn bản số [-4.][+5.]'],
    ['a word in between', 'a b d', 'a b c d', 'a b [+c ]d'],
    ['the beginning', 'b c', 'a b c', '[+a ]b c'],
    ['something taken out', 'a b c', 'a c', 'a [-b ]c'],
    ['all of it', 'một', 'hai', '[-một][+hai]'],
    ['what was empty', '', 'mới', '[+mới]'],
    ['two places', 'a b c d', 'x b y d', '[-a ][+x ]b [-c ][+y ]d'],
  ])('is told of %s', (_what, before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  it('gives both texts back when it is put together', () => {
    const before = 'Đã công khai 12 thông tin.\nCòn 3 thông tin chậm.';
    const after = 'Đã công khai 15 thông tin.\nKhông còn thông tin chậm.';
    const without = (kind: 'added' | 'removed') =>
      wordDiff(before, after)
        .filter((piece) => piece.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect([without('added'), without('removed')]).toEqual([before, after]);
  });

  it('compares lines where there are very many words', () => {
    const many = 'từ '.repeat(4000);
    const before = `${many}cũ\nchung\n`;
    const after = `mới ${many}\nchung\n`;
    expect(wordDiff(before, after).map(({ kind }) => kind)).toEqual(['removed', 'added', 'same']);
  });
});
