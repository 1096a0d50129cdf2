import fc from 'fast-check';
import { compileExpression } from '../compile-expression.js';
import { scopeOf } from '../scope.js';
import { add, compareNumbers, divide, multiply, squareRoot } from './decimal-arithmetic.js';
import { decimalOf, FeelDecimal, normalized, parseNumber } from './feel-decimal.js';
import { round } from './rounding.js';

/** Printed when a run fails; set FEEL_SEED to repeat it. */
const SEED = Number(process.env.FEEL_SEED ?? Date.now() % 2 ** 31);
const RUNS = { seed: SEED, numRuns: 2000 };

function text(source: string): unknown {
  const compiled = compileExpression(`string(${source})`);
  return compiled.ok ? compiled.expression.evaluate(scopeOf()).value : compiled.error;
}

describe('a FEEL number', () => {
  it.each([
    ['0.1 + 0.2', '0.3'],
    ['1.1 * 1.1', '1.21'],
    ['0.3 - 0.1', '0.2'],
    ['19.99 * 3', '59.97'],
    ['1 / 3', '0.3333333333333333333333333333333333'],
    ['2 / 3', '0.6666666666666666666666666666666667'],
    ['(1 / 3) * 3', '0.9999999999999999999999999999999999'],
    ['1 / 8', '0.125'],
    ['9007199254740993 + 1', '9007199254740994'],
    ['9007199254740990 + 0.3', '9007199254740990.3'],
    ['12345678901234567890 * 2', '24691357802469135780'],
    ['1234567890123456789012345678901234 + 0.4', '1234567890123456789012345678901234'],
    ['99999999999999999999999999999999995 + 0', '100000000000000000000000000000000000'],
    ['1e21 + 1', '1000000000000000000001'],
    ['2 ** 100', '1267650600228229401496703205376'],
    ['2 ** -2', '0.25'],
    ['1.5 ** 2', '2.25'],
    ['sqrt(2)', '1.414213562373095048801688724209698'],
    ['sqrt(0.04)', '0.2'],
    ['-(1 / 3)', '-0.3333333333333333333333333333333333'],
    ['1e-7', '0.0000001'],
    ['123e-2', '1.23'],
    ['modulo(10.1, 4.5)', '1.1'],
    ['sum([0.1, 0.2, 0.3])', '0.6'],
    ['mean([1, 2, 2])', '1.666666666666666666666666666666667'],
  ])('%s is %s', (source, expected) => {
    expect(text(source)).toBe(expected);
  });

  it.each([
    ['0.1 + 0.2 = 0.3', true],
    ['1 / 3 > 0.3333333333333333', true],
    ['1 / 3 = 2 / 6', true],
    ['[1 / 3] = [2 / 6]', true],
    ['1 / 3 in [0.33..0.34]', true],
    ['12345678901234567890 < 12345678901234567891', true],
    ['1 / 3', 1 / 3],
  ])('%s gives %j', (source, expected) => {
    const compiled = compileExpression(source);

    expect(compiled.ok && compiled.expression.evaluate(scopeOf()).value).toBe(expected);
  });

  const amount = fc
    .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 7 }))
    .map(([digits, scale]) => parseNumber(`${String(digits)}e-${String(scale)}`) ?? 0);

  it(`adds and multiplies alike with and without big integers, seed ${String(SEED)}`, () => {
    fc.assert(
      fc.property(amount, amount, (left, right) => {
        const [a, b] = [decimalOf(left), decimalOf(right)];
        const product = new FeelDecimal(a.coefficient * b.coefficient, a.exponent + b.exponent);

        expect(String(multiply(left, right))).toBe(String(normalized(product)));

        const shared = Math.min(a.exponent, b.exponent);
        const units = ({ coefficient, exponent }: FeelDecimal) =>
          coefficient * 10n ** BigInt(exponent - shared);
        const sum = new FeelDecimal(units(a) + units(b), shared);

        expect(String(add(left, right))).toBe(String(normalized(sum)));
      }),
      RUNS,
    );
  });

  it('divides back what it multiplied, and orders what it adds', () => {
    fc.assert(
      fc.property(amount, amount, (left, right) => {
        fc.pre(right !== 0);

        expect(divide(multiply(left, right) ?? 0, right)).toEqual(left);
        expect(compareNumbers(add(left, 1) ?? 0, left)).toBe(1);
      }),
      RUNS,
    );
  });

  it('has roots whose square is the number again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 7 }), (value) => {
        const root = squareRoot(value) ?? 0;

        expect(round(multiply(root, root) ?? 0, 20, 'half even')).toBe(value);
      }),
      RUNS,
    );
  });
});

describe('rounding', () => {
  it.each([
    ['decimal(2.5, 0)', 2],
    ['decimal(3.5, 0)', 4],
    ['decimal(0.515, 2)', 0.52],
    ['round up(1.121, 2)', 1.13],
    ['round up(-1.121, 2)', -1.13],
    ['round down(1.129, 2)', 1.12],
    ['round half up(-5.5, 0)', -6],
    ['round half down(5.5, 0)', 5],
    ['round half down(5.51, 0)', 6],
    ['floor(-1.5)', -2],
    ['floor(-1.56, 1)', -1.6],
    ['ceiling(1.51, 1)', 1.6],
    ['round up(1234, -2)', 1300],
    ['decimal(0.1 + 0.2, 1)', 0.3],
    ['decimal(1 / 3, 7000)', null],
  ])('%s gives %j', (source, expected) => {
    const compiled = compileExpression(source);

    expect(compiled.ok && compiled.expression.evaluate(scopeOf()).value).toBe(expected);
  });
});
