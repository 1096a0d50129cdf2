import { compileExpression } from '../compile-expression.js';
import { scopeOf } from '../scope.js';

function value(source: string): unknown {
  const compiled = compileExpression(source);
  return compiled.ok ? compiled.expression.evaluate(scopeOf()).value : compiled.error;
}

describe('a built-in function', () => {
  it.each<[source: string, value: unknown]>([
    // Texts
    ['substring("foobar", -2, 1)', 'a'],
    ['substring("🐎foo", 2)', 'foo'],
    ['substring("foo", 0)', null],
    ['string length("🐎")', 1],
    ['substring before("foobar", "x")', ''],
    ['substring after("foobar", "ob")', 'ar'],
    ['starts with("foobar", "foo")', true],
    ['ends with("foobar", "foo")', false],
    ['trim("  a ")', 'a'],
    ['replace("0912", "(\\d{2})(\\d{2})", "$2-$1")', '12-09'],
    ['split("a;b;;", ";")', ['a', 'b', '', '']],
    ['string join(["a", null, "c"], "-")', 'a-c'],
    ['string join([1], "-")', null],

    // Conversions
    ['string("a")', 'a'],
    ['string(["a", 1, null, {b c: @"P1D"}])', '["a", 1, null, {b c: P1D}]'],
    ['string([1..5))', '[1..5)'],
    ['string(null)', null],
    ['number("1.000,5", ".", ",")', 1000.5],
    ['number("1 000", " ")', 1000],
    ['number("1,5", ",", ",")', null],
    ['not(true)', false],
    ['not("x")', null],
    ['range("[1..3]") = [1..3]', true],
    ['range("[3..1]")', null],
    ['2 in range("[@\\"2026-01-01\\"..@\\"2026-12-31\\"]")', null],

    // Lists
    ['count([1, null])', 2],
    ['count(7)', 1],
    ['min([])', null],
    ['max(1, 3, 2)', 3],
    ['min([@"2026-01-02", @"2026-01-01"])', '2026-01-01'],
    ['max([1, "a"])', null],
    ['sum([])', null],
    ['product([2, 3, 4])', 24],
    ['median([8, 2, 5, 7])', 6],
    ['decimal(stddev([2, 4, 7, 5]), 4)', 2.0817],
    ['mode([3, 6, 1, 9, 6, 1, 3])', [1, 3, 6]],
    ['all([true, null])', null],
    ['any([true, null])', true],
    ['sublist([1, 2, 3], -2)', [2, 3]],
    ['sublist([1, 2, 3], 5)', null],
    ['insert before([1, 3], 2, 2)', [1, 2, 3]],
    ['remove([1, 2, 3], -1)', [1, 2]],
    ['list replace([2, 4, 7], function(item, new) item < new, 5)', [5, 5, 7]],
    ['list replace([1, 2], 3, 5)', null],
    ['reverse([1, 2])', [2, 1]],
    ['index of([1, 2, 1], 1)', [1, 3]],
    ['union([1, 2], [2, 3])', [1, 2, 3]],
    ['distinct values([1, {a: 1}, {a: 1}, "1", 1])', [1, { a: 1 }, '1']],
    ['duplicate values([1, 2, 1, [3], [3]])', [1, [3]]],
    ['flatten([1, [2, [3]]])', [1, 2, 3]],
    ['concatenate([1], null)', null],
    ['sort([3, 1, 2], function(a, b) a < b)', [1, 2, 3]],

    // Contexts
    ['get value({a: 1}, "b")', null],
    ['get entries({a: 1})', [{ key: 'a', value: 1 }]],
    ['context([{key: "a", value: 1}])', { a: 1 }],
    ['context([{key: "a", value: 1}, {key: "a", value: 2}])', null],
    ['context put({x: {y: 1}}, ["x", "z"], 2)', { x: { y: 1, z: 2 } }],
    ['context put({x: 1}, ["x", "z"], 2)', null],
    ['context merge([{a: 1}, {a: 2, b: 3}])', { a: 2, b: 3 }],

    // Relations of ranges
    ['before([1..10), 10)', true],
    ['after([5..10], [1..5])', false],
    ['meets([1..5], [5..10])', true],
    ['met by([5..10], [1..5))', false],
    ['overlaps([1..5], [3..8])', true],
    ['overlaps before([1..5], [3..8])', true],
    ['overlaps after([1..5], [3..8])', false],
    ['finishes(10, [1..10])', true],
    ['finished by([1..10), 10)', false],
    ['includes([1..10], (1..10))', true],
    ['during([1..10], (1..10))', false],
    ['starts(1, (1..10])', false],
    ['started by([1..10], [1..5])', true],
    ['coincides((1..5), [1..5])', false],
    ['during(@"2026-05-01", [@"2026-01-01"..@"2026-12-31"])', true],
    ['before(1, "a")', null],

    // Parameters
    ['abs(n: -1)', 1],
    ['abs(x: -1)', null],
    ['abs(1, 2)', null],
    ['abs([-1])', 1],
    ['floor(1.5, null)', null],
    ['matches("a", "A", null)', false],
    ['substring(start position: 2, string: "abc")', 'bc'],
    ['{f: abs, r: f(-3)}.r', 3],
  ])('%s gives %j', (source, expected) => {
    expect(value(source)).toEqual(expected);
  });

  it.each([
    ['abs("x")', 'abs(n) cannot take "x"'],
    ['abs()', 'abs(n) cannot take no values'],
    ['abs(x: 1)', 'abs(n) cannot take x: 1'],
    ['sqrt(-1)', 'sqrt(): the number is negative'],
    ['date("soon")', 'date(): "soon" is not a date'],
    ['matches("a", "(")', 'matches(): a ( is not closed'],
    ['remove([1], 2)', 'remove(): there is no position 2 in a list of 1'],
  ])('%s warns that %s', (source, warning) => {
    const compiled = compileExpression(source);

    expect(compiled.ok && compiled.expression.evaluate(scopeOf()).warnings).toEqual([warning]);
  });
});
