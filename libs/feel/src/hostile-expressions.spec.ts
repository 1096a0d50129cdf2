import { compileExpression } from './compile-expression.js';
import { scopeOf } from './scope.js';

function outcome(source: string, variables: Record<string, unknown> = {}): string {
  const compiled = compileExpression(source);
  if (!compiled.ok) return `refused: ${compiled.error}`;
  const { value, warnings } = compiled.expression.evaluate(scopeOf(variables));
  return warnings.length > 0
    ? `${JSON.stringify(value)}: ${warnings[0] ?? ''}`
    : JSON.stringify(value);
}

const TOO_MUCH = 'null: the expression needs too many steps or too much memory';
const TOO_MANY_TRIES = 'null: matches(): it needs too many steps for this text';
const DOUBLING = 'for i in 1..60 return if i = 1 then [1] else [partial[-1], partial[-1]]';
const TEXT_40 = 'a'.repeat(40);

describe('a hostile expression', () => {
  it.each([
    ['for i in 1..1000000000 return i', 'refused: it iterates over more than 10,000 numbers'],
    [
      'count(for i in [1..1000000000] return i)',
      'refused: it iterates over more than 10,000 numbers',
    ],
    ['some i in 1..n satisfies false', 'null: an iteration goes over more than 10,000 numbers'],
    ['for i in 0.5..n return i', 'null: no whole steps lead from 0.5 to 1000000000'],
    ['for i in 1..9, j in 1..9, k in 1..9 return 1', 'refused: it nests more than 2 iterations'],
    [
      'for i in 1..9 return for j in 1..9 return some k in 1..9 satisfies true',
      'refused: it nests more than 2 iterations',
    ],
    ['for i in 1..9999, j in 1..9999 return 1', TOO_MUCH],
    ['for i in 1..60 return if i = 1 then [1] else [partial[-1], partial[-1]]', TOO_MUCH],
    [
      'count(for i in 1..60 return if i = 1 then "a" else partial[-1] + partial[-1])',
      '60: the text becomes longer than 256 KB',
    ],
    ['string(for i in 1..60 return if i = 1 then [1] else [partial[-1], partial[-1]])', TOO_MUCH],
    ['for i in 1..40 return concatenate([1], partial, partial)', TOO_MUCH],
    ['{f: function(g) g(g), r: f(f)}.r', 'null: the expression calls itself too deeply'],
    [
      '{f: function(g) if g(g) then g(g) else g(g), r: f(f)}.r',
      'null: the expression calls itself too deeply',
    ],
    ['matches(text, "(a+)+$")', 'false'],
    ['matches(text, "^(a|a|aa)*$")', 'false'],
    ['matches(text, ".*.*.*.*.*x")', 'false'],
    [`matches(text, "${'a?'.repeat(40)}${TEXT_40}b")`, 'false'],
    ['matches(long, "(a*)*b")', 'false'],
    ['matches(text, "(a*)*(a*)*\\1\\2b")', TOO_MANY_TRIES],
    ['matches(text, "(((a{50}){50}){50}){50}")', 'null: matches(): it repeats too much'],
    ['matches(long, "a{1,900}b")', TOO_MANY_TRIES],
    [
      `count(for i in 1..99 return matches(long + string(i), "${'a?'.repeat(99)}b"))`,
      TOO_MANY_TRIES,
    ],
    // Given up, it has cost what it took: it cannot be tried ten thousand times.
    ['for i in 1..9999 return matches(text, "(a*)*(a*)*\\1\\2b")', TOO_MANY_TRIES],
    [
      'for i in 1..9999 return split(text, "(a*)*(a*)*\\1\\2b")',
      'null: split(): it needs too many steps for this text',
    ],
    [
      'for i in 1..9999 return replace(text, "(a*)*(a*)*\\1\\2b", "")',
      'null: replace(): it needs too many steps for this text',
    ],
    ['matches(text, "(?:(?:(?:){1999}){1999}){1999}b")', 'false'],
    ['matches(text, "(?:(?:a{0}){1999}){1999}b")', 'false'],
    [`for i in 1..9999 return matches("a", "${'[ab]'.repeat(400)}" + string(i))`, TOO_MUCH],
    ['for i in 1..9999 return matches("a", "(c{30}){30}" + string(i))', TOO_MUCH],
    ['for i in 1..9999 return matches(long, "a|(c{40}){40}")', TOO_MUCH],
    ['for i in 1..9999 return matches(huge, "^a")', TOO_MUCH],
    ['for i in 1..9999 return string length(huge)', TOO_MUCH],
    ['for i in 1..9999 return substring(huge, -1)', TOO_MUCH],
    ['matches(text, "(?=a)")', 'null: matches(): look-around is not part of FEEL'],
    ['replace(long, "a", long)', 'null: replace(): the replaced text would be too long'],
    ['replace(long, "", "")', 'null: replace(): it also matches a text without characters'],
    [
      'string join(for i in 1..9999 return "a", long)',
      'null: string join(): the joined text would be too long',
    ],
    [`{x: ${DOUBLING}, y: ${DOUBLING}, r: x = y}.r`, TOO_MUCH],
    [`flatten(${DOUBLING})`, TOO_MUCH],
    [`(${DOUBLING})[-1] instance of ${'list<'.repeat(30)}Any${'>'.repeat(30)}`, TOO_MUCH],
    ['10 ** 1000000', 'null: the result is not a finite number'],
    ['(1/3) ** 100000 > 0', 'false'],
    ['round up(1/3, 6000)', '0.3333333333333333'],
    ['('.repeat(100) + '1' + ')'.repeat(100), 'refused: it is nested more than 64 levels deep'],
    ['"' + 'a'.repeat(5000) + '"', 'refused: it is longer than 4 KB'],
  ])('%s is stopped', (source, expected) => {
    const variables = {
      n: 1_000_000_000,
      text: 'a'.repeat(80) + '!',
      long: 'a'.repeat(5000),
      huge: 'a'.repeat(250_000),
    };

    expect(outcome(source, variables)).toBe(expected);
  });

  it.each([
    '-'.repeat(4000) + '1',
    '1+'.repeat(2000) + '1',
    'a.'.repeat(2000) + 'b',
    'if '.repeat(1300),
    'not '.repeat(1000),
  ])('%s neither throws nor hangs', (source) => {
    const started = performance.now();

    expect(() => outcome(source)).not.toThrow();
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'finds no variable or entry called %s',
    (name) => {
      expect(outcome(name)).toContain('there is no variable');
      expect(outcome(`x.${name}`, { x: {} })).toContain(`there is no "${name}"`);
      expect(outcome(`"text".${name}`)).toContain(`there is no "${name}"`);
    },
  );

  it('cannot change a prototype with an entry called __proto__', () => {
    const compiled = compileExpression('{"__proto__": {admin: true}, a: 1}');
    const value = compiled.ok ? compiled.expression.evaluate(scopeOf()).value : undefined;

    expect(value).toEqual({ a: 1 });
    expect(Object.assign({}, value)).not.toHaveProperty('admin');
  });
});

describe('an ordinary pattern', () => {
  it.each([
    ['matches("an@example.vn", "^[^@]+@[^@]+[.][a-z]+$")', 'true'],
    ['matches("0912345678", "^0[0-9]{9}$")', 'true'],
    ['replace("a-b-c", "-", " ")', '"a b c"'],
    ['split("a;b", ";")', '["a","b"]'],
  ])('%s works', (source, expected) => {
    expect(outcome(source)).toBe(expected);
  });
});
