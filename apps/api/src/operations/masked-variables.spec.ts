import { maskedVariables } from './masked-variables.js';

describe('what an operator sees of a variable', () => {
  it.each([
    ['Nguyễn Văn A', { kind: 'text', size: 12, value: null }],
    ['', { kind: 'text', size: 0, value: null }],
    [7, { kind: 'number', size: null, value: 7 }],
    [false, { kind: 'boolean', size: null, value: false }],
    [null, { kind: 'nothing', size: null, value: null }],
    [['a', 'b'], { kind: 'list', size: 2, value: null }],
    [{ name: 'Kín' }, { kind: 'context', size: 1, value: null }],
  ])('of %j is %j', (value, seen) => {
    expect(maskedVariables({ it: value })).toEqual([{ name: 'it', ...seen }]);
  });

  it('comes in the order of the names', () => {
    expect(maskedVariables({ b: 1, a: 1 }).map(({ name }) => name)).toEqual(['a', 'b']);
  });
});
