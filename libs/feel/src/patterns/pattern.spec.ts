import fc from 'fast-check';
import { Pattern } from './pattern.js';
import { matchesPattern, replacePattern, splitByPattern } from './text-patterns.js';

/** Printed when a run fails; set FEEL_SEED to repeat it. */
const SEED = Number(process.env.FEEL_SEED ?? Date.now() % 2 ** 31);
const FREE = () => undefined;

const matches = (text: string, pattern: string, flags = '') =>
  matchesPattern(text, pattern, flags, FREE);

describe('a pattern', () => {
  it.each([
    ['Nguyễn Văn An', '^\\p{Lu}\\p{Ll}+( \\p{Lu}\\p{Ll}*)*$', '', true],
    ['0912345678', '^0[0-9]{9}$', '', true],
    ['an@example.vn', '^[^@\\s]+@[^@\\s]+\\.[a-z]{2,}$', '', true],
    ['aa', '^(a)\\1$', '', true],
    ['ab', '^(a)\\1$', '', false],
    ['aA', '^(a)\\1$', 'i', true],
    ['ĐÀ NẴNG', 'đà nẵng', 'i', true],
    ['b', '[a-z-[aeiou]]', '', true],
    ['e', '[a-z-[aeiou]]', '', false],
    ['q', '[^Q]', 'i', false],
    ['a\nb', 'a.b', '', false],
    ['a\nb', 'a.b', 's', true],
    ['a\nb', '^b$', '', false],
    ['a\nb', '^b$', 'm', true],
    ['a\n', '^$', 'm', false],
    ['hello world', ' hello [ ] world', 'x', true],
    ['1+1', '1+1', 'q', true],
    ['🐎', '^.$', '', true],
    ['x', '\\i\\c*', '', true],
    ['-', '[a\\-z]', '', true],
    ['-', '[a-]', '', true],
  ])('finds in %j by %j with flags "%s": %s', (text, pattern, flags, expected) => {
    expect(matches(text, pattern, flags)).toBe(expected);
  });

  it.each([
    ['(', 'a ( is not closed'],
    ['a)', '")" opens nothing'],
    ['*', '"*" repeats nothing'],
    ['a**', '"*" repeats nothing'],
    ['[a', 'a [ is not closed'],
    ['[]', 'a set of characters is empty'],
    ['[z-a]', 'the range z-a is empty'],
    ['a{2,1}', '{2,1} asks for more at least than at most'],
    ['a{x}', 'after { a number of repetitions is expected'],
    ['\\q', '"\\q" is no escape'],
    ['(a)\\2', 'there is no group 2 before'],
    ['\\p{Xx}', 'there is no character property "Xx"'],
    ['(?<=a)b', 'look-around is not part of FEEL'],
  ])('%j is refused: %s', (pattern, message) => {
    expect(() => matches('text', pattern)).toThrow(message);
  });

  it('replaces with what groups matched', () => {
    expect(replacePattern('2026-11-25', '(\\d+)-(\\d+)-(\\d+)', '$3/$2/$1', '', FREE)).toBe(
      '25/11/2026',
    );
    expect(replacePattern('a', 'a', '\\$1', '', FREE)).toBe('$1');
    expect(() => replacePattern('a', 'a', '$', '', FREE)).toThrow('a $ in the replacement');
  });

  it('splits a text between matches', () => {
    expect(splitByPattern('a; b;;c', ';\\s*', FREE)).toEqual(['a', 'b', '', 'c']);
  });

  const source = fc.letrec<Record<'piece' | 'pattern', string>>((tie) => ({
    piece: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '^', '$'),
      fc
        .tuple(
          fc.constantFrom('a', 'b', '.', '[ab]'),
          fc.constantFrom('*', '+', '?', '{1,2}', '*?'),
        )
        .map(([atom, times]) => atom + times),
      fc
        .tuple(tie('pattern'), fc.constantFrom('', '{2}'))
        .map(([inner, times]) => `(${inner})${times}`),
      fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`),
    ),
    pattern: fc.array(tie('piece'), { minLength: 1, maxLength: 3 }).map((all) => all.join('')),
  })).pattern;

  it(`matches what JavaScript's own matcher does, seed ${String(SEED)}`, () => {
    fc.assert(
      fc.property(source, fc.stringMatching(/^[abc]{0,6}$/), (pattern, text) => {
        const expected = new RegExp(pattern, 'u').exec(text);
        const found = Pattern.of(pattern, '').in(Array.from(text)).next(0);

        expect(found && [found[0], text.slice(found[0], found[1])]).toEqual(
          expected ? [expected.index, expected[0]] : undefined,
        );
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('takes time in proportion to text and pattern however often it repeats', () => {
    const text = Array.from('a'.repeat(2000));
    for (const pattern of ['(a*)*b', '(a|a)*b', '(a+)+(a+)+b', '.*.*.*.*b']) {
      const search = Pattern.of(pattern, '').in(text);

      expect(search.next(0)).toBeUndefined();
      expect(search.steps).toBeLessThan(100_000);
    }
  });
});
