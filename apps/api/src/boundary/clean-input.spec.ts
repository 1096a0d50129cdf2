import { cleanInput } from './clean-input.js';

const faultsOf = (input: unknown) =>
  cleanInput(input).faults.map(({ pointer, code }) => `${pointer} ${code}`);

describe('input from outside', () => {
  it.each([
    ['NUL in a text', { title: 'a\0b' }, ['/title nul-character']],
    ['an unpaired surrogate', { title: 'a\ud800' }, ['/title unpaired-surrogate']],
    ['both in one text', { t: '\0\udc00' }, ['/t nul-character', '/t unpaired-surrogate']],
    [
      'NUL in a list in an object',
      { items: [{ x: 'ok' }, { x: '\0' }] },
      ['/items/1/x nul-character'],
    ],
    ['NUL in a name', { 'a\0': 1 }, ['/a\0 nul-character']],
    ['a name with a slash', { 'a/b': '\0' }, ['/a~1b nul-character']],
    ['a name that reaches for the prototype', { constructor: 1 }, ['/constructor forbidden-name']],
    ['a bare text', '\0', [' nul-character']],
    ['a paired surrogate', { title: '😀' }, []],
    ['numbers, null and booleans', { a: 1, b: null, c: true }, []],
  ])('%s', (_what, input, faults) => {
    expect(faultsOf(input)).toEqual(faults);
  });

  it('is put into normal form C, names included', () => {
    const decomposed = 'Trà Vinh'.normalize('NFD');
    expect(cleanInput({ [decomposed]: [decomposed] }).value).toEqual({ 'Trà Vinh': ['Trà Vinh'] });
  });

  it('may be nested sixteen deep and no deeper', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);
    expect(faultsOf(nested(16))).toEqual([]);
    expect(faultsOf(nested(17))).toEqual([`${'/0'.repeat(16)} too-deep`]);
  });
});
