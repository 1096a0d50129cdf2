import { compileExpression } from './compile-expression.js';
import { scopeOf } from './scope.js';

const VARIABLES = {
  a: 1,
  b: 2,
  name: 'An',
  yes: true,
  none: null,
  list: [1, 2, 3],
  person: { name: 'Bình', age: 41, address: { city: 'Huế' }, 'full name': 'Trần Bình' },
  people: [
    { name: 'An', age: 30 },
    { name: 'Bình', age: 41 },
  ],
};

function run(source: string, variables: Record<string, unknown> = VARIABLES) {
  const compiled = compileExpression(source);
  if (!compiled.ok) throw new Error(compiled.error);
  return compiled.expression.evaluate(scopeOf(variables));
}

function errorOf(source: string): string {
  const compiled = compileExpression(source);
  return compiled.ok ? 'compiled' : compiled.error;
}

describe('a compiled expression', () => {
  it.each<[source: string, value: unknown]>([
    // Literals
    ['1.5', 1.5],
    ['-3', -3],
    ['- 3', -3],
    ['1e3', 1000],
    ['"a\\"b\\n\\u0041\\\\"', 'a"b\nA\\'],
    ['"\\u0111a"', 'đa'],
    ['"\\U01F40E"', '🐎'],
    ['"\\\\u0009"', '\\u0009'],
    ['[1, "a", null]', [1, 'a', null]],
    ['{a: 1, "b c": a + 1, d e: 2}', { a: 1, 'b c': 2, 'd e': 2 }],

    // Arithmetic
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['2 ** 3', 8],
    ['-2 ** 2', 4],
    ['10 ** null', null],
    ['1 / 0', null],
    ['10 ** 400', null],
    ['"a" + "b"', 'ab'],
    ['"a" + 1', null],
    ['-a', -1],
    ['-name', null],
    ['none + 1', null],

    // Comparison
    ['a = 1', true],
    ['a != 1', false],
    ['1 = "1"', null],
    ['none = null', true],
    ['a = null', false],
    ['[1] = 1', true],
    ['{a: 1} = {a: 1}', true],
    ['[1, 2] = [1, 3]', false],
    ['a < b', true],
    ['"a" < "b"', true],
    ['none > 1', null],
    ['5 >= "a"', null],
    ['1 > true', null],
    ['b between 1 and 3', true],
    ['b between 1 and null', null],
    ['b in (1, 2)', true],
    ['b in (1, > 5)', false],
    ['b in [1..2)', false],
    ['b in [1..2]', true],
    ['b in list', true],
    ['none in (1, > 5)', null],
    ['"a" in [1..5]', null],

    // Logic
    ['true and null', null],
    ['false and null', false],
    ['null or true', true],
    ['1 and true', null],
    ['not(true)', false],
    ['not(null)', null],
    ['if a > 5 then "x" else "y"', 'y'],
    ['if null then 1 else 2', 2],

    // Names and paths
    ['person.address.city', 'Huế'],
    ['person.full name', 'Trần Bình'],
    ['people.name', ['An', 'Bình']],
    ['person.missing', null],
    ['none.a', null],
    ['missing', null],

    // Filters
    ['list[1]', 1],
    ['list[-1]', 3],
    ['list[4]', null],
    ['list[item > 1]', [2, 3]],
    ['list[> 1]', [2, 3]],
    ['people[age > 35].name', ['Bình']],
    ['people[name = "An"][1].age', 30],

    // Iteration
    ['for i in 1..3 return i * i', [1, 4, 9]],
    ['for i in 3..1 return i', [3, 2, 1]],
    ['for i in [1, 2], j in [10, 20] return i + j', [11, 21, 12, 22]],
    ['for i in 1..4 return if i = 1 then 1 else i * partial[-1]', [1, 2, 6, 24]],
    ['for i in none return i', null],
    ['some x in list satisfies x > 2', true],
    ['every x in list satisfies x > 2', false],

    // Functions
    ['count(list)', 3],
    ['contains(name, "n")', true],
    ['string(1.5)', '1.5'],
    ['number("1.5")', 1.5],
    ['number("x")', null],
    ['list contains(list, 2)', true],
    ['append(list, 4)', [1, 2, 3, 4]],
    ['concatenate([1], [2])', [1, 2]],
    ['upper case("ă")', 'Ă'],
    ['lower case("Ă")', 'ă'],
    ['string length("Huế")', 3],
    ['substring(string: "abc", start position: 2)', 'bc'],
    ['is defined(missing)', false],
    ['is defined(none)', false],
    ['is defined(a)', true],
    ['sort(list, function(x, y) x > y)', [3, 2, 1]],
    ['{double: function(x) x * 2, r: double(4)}.r', 8],
    ['sqrt(-1)', null],
    ['unknown(1)', null],
    ['a(1)', null],
    ['a instance of number', true],
    ['list instance of list<string>', false],

    // Dates leave as text
    ['date("2026-11-23")', '2026-11-23'],
    ['date("2026-11-23") + duration("P1M")', '2026-12-23'],
    ['date("2026-11-23") > date("2026-01-01")', true],
    ['date("2026-11-23") = date("2026-11-23")', true],
    ['date("2026-11-23").year', 2026],
    ['@"2026-11-23" - @"2026-11-20"', 'P3D'],
    ['date and time("2026-11-23T10:00:00+07:00")', '2026-11-23T10:00:00+07:00'],
    ['[time("10:00:00"), duration("PT90M")]', ['10:00:00', 'PT1H30M']],
    ['years and months duration(date("2025-01-01"), date("2026-03-01"))', 'P1Y2M'],
    ['string(date("2026-11-23"))', '2026-11-23'],
    ['[1..5]', null],
    ['function(x) x', null],
    ['count', null],
    ['date("nonsense")', null],
  ])('%s gives %j', (source, value) => {
    expect(run(source).value).toEqual(value);
  });

  it.each([
    ['missing', 'there is no variable "missing"'],
    ['person.missing', 'there is no "missing" in a context'],
    ['"a" + 1', 'cannot compute "a" + 1'],
    ['5 >= "a"', '5 cannot be compared with "a"'],
    ['1 / 0', 'division by zero'],
    ['10 ** 400', 'the result is not a finite number'],
    ['number("x")', 'number(): "x" is not a number'],
    ['a(1)', '1 is not a function'],
  ])('%s warns that %s', (source, warning) => {
    expect(run(source).warnings).toEqual([warning]);
  });

  it('takes a variable whose name is a function for a variable, and still calls the function', () => {
    expect(run('count(list) + count', { list: [1, 2], count: 5 }).value).toBe(7);
  });

  it('reads names with operators in them when it is told of them', () => {
    const compiled = compileExpression('lead-time + 1', { names: ['lead-time'] });

    expect(compiled).toMatchObject({ ok: true, expression: { reads: ['lead-time'] } });
    expect(compiled.ok && compiled.expression.evaluate(scopeOf({ 'lead-time': 4 })).value).toBe(5);
  });

  it.each([
    ['a + person.age > limit', ['a', 'person', 'limit']],
    ['for i in list return i + partial[1] + a', ['list', 'a']],
    ['count(list[item > a])', ['list', 'a']],
    ['{x: a, y: x + b}', ['a', 'b']],
    ['sort(list, function(x, y) x > y)', ['list']],
    ['is defined(a)', ['a']],
    ['? > 5', []],
  ])('%s reads %j', (source, reads) => {
    const compiled = compileExpression(source);

    expect(compiled.ok && compiled.expression.reads).toEqual(reads);
  });
});

describe('a text that is not FEEL', () => {
  it.each([
    ['', 'it is empty'],
    ['  ', 'it is empty'],
    ['a +', 'it ends where something more is expected'],
    ['a; b', '";" is not expected at position 2'],
    ['f(', 'it ends where something more is expected'],
    ['@"soon"', '@"soon" is not a date, time or duration'],
    ['now()', 'now() means nothing here; use a variable instead'],
    ['today() > x', 'today() means nothing here; use a variable instead'],
    ['function(x) external {}', 'external functions are not supported'],
  ])('"%s" is refused: %s', (source, error) => {
    expect(errorOf(source)).toBe(error);
  });
});

describe('FEEL results as JSON', () => {
  it('hands dates on as dates to other FEEL code only', () => {
    const compiled = compileExpression('date("2026-11-23")');
    const expression = compiled.ok ? compiled.expression : undefined;

    expect(typeof expression?.evaluate(scopeOf()).value).toBe('string');
    expect(typeof expression?.evaluateFeel(scopeOf()).value).toBe('object');
  });

  it('returns a variable as it is', () => {
    expect(run('people').value).toBe(VARIABLES.people);
  });
});
