import { Problem } from '../problems/problem.js';
import { plainValues, typedValues } from './typed-values.js';

describe('a variable of an external task', () => {
  it.each<[unknown, string, unknown]>([
    ['a', 'String', 'a'],
    [true, 'Boolean', true],
    [null, 'Null', null],
    [7, 'Integer', 7],
    [2 ** 40, 'Long', 2 ** 40],
    [1.5, 'Double', 1.5],
    [{ a: [1] }, 'Json', '{"a":[1]}'],
    [[1, 2], 'Json', '[1,2]'],
  ])('%j is told as %s, and comes back', (value, type, told) => {
    const typed = typedValues({ x: value });
    expect(typed).toEqual({ x: { type, value: told, valueInfo: {} } });
    expect(plainValues(typed)).toEqual({ x: value });
  });

  it.each([
    ['a text that is no JSON', { type: 'Json', value: '{' }],
    ['a number for a text', { type: 'String', value: 1 }],
    ['a text for a number', { type: 'Integer', value: '1' }],
    ['a type that nobody knows', { type: 'Xml', value: '<a/>' }],
    ['a bare value', 'a'],
    ['a list', ['a']],
  ])('%s is refused', (_what, typed) => {
    expect(() => plainValues({ x: typed })).toThrow(Problem);
  });

  it('without a type is taken as it is', () => {
    expect(plainValues({ x: { value: { a: 1 } } })).toEqual({ x: { a: 1 } });
    expect(plainValues(null)).toEqual({});
  });
});
