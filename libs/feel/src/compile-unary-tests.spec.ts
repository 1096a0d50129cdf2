import { compileUnaryTests } from './compile-unary-tests.js';
import { scopeOf } from './scope.js';

function unary(source: string, value: unknown, variables: Record<string, unknown> = {}) {
  const compiled = compileUnaryTests(source);
  if (!compiled.ok) throw new Error(compiled.error);
  return compiled.tests.matches(value, scopeOf(variables));
}

describe('compiled unary tests', () => {
  it.each<[source: string, value: unknown, expected: boolean]>([
    ['-', 'anything', true],
    ['-', null, true],
    ['5', 5, true],
    ['5', 6, false],
    ['-5', -5, true],
    ['> 5', 6, true],
    ['> 5', null, false],
    ['> 5', '6', false],
    ['< 5, > 10', 11, true],
    ['[1..5]', 5, true],
    ['[1..5)', 5, false],
    ['"a", "b"', 'b', true],
    ['not("a", "b")', 'c', true],
    ['not("a", "b")', 'a', false],
    ['true', true, true],
    ['true', false, false],
    ['false', false, true],
    ['false', null, false],
    ['null', null, true],
    ['null', 1, false],
    ['? > 5', 6, true],
    ['? > limit', 6, true],
    ['> limit', 6, true],
    ['allowed', 'x', true],
    ['contains(?, "a")', 'cat', true],
    ['?.age > 5', { age: 6 }, true],
    ['date("2026-01-01")', 'no date', false],
    ['off', 1, false],
    ['?.ok', { ok: true }, true],
    ['[1, [3..5]]', 4, true],
  ])('%s of %j is %s', (source, value, expected) => {
    expect(unary(source, value, { limit: 5, allowed: ['x', 'y'], off: false }).value).toBe(
      expected,
    );
  });

  it('names the variables that the answer depends on', () => {
    const compiled = compileUnaryTests('> limit, ? = other');

    expect(compiled.ok && compiled.tests.reads).toEqual(['limit', 'other']);
  });

  it('warns of a value that cannot be compared', () => {
    expect(unary('> 5', 'six')).toEqual({
      value: false,
      warnings: ['"six" cannot be compared with 5'],
    });
  });

  it.each([
    ['', 'it is empty'],
    ['> ', 'it ends where something more is expected'],
    ['a or', 'it ends where something more is expected'],
  ])('"%s" is refused: %s', (source, error) => {
    expect(compileUnaryTests(source)).toEqual({ ok: false, error });
  });
});
