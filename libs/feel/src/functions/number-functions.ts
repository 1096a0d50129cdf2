import {
  add,
  compareNumbers,
  divide,
  fromDouble,
  multiply,
  negate,
  squareRoot,
  subtract,
  toDouble,
} from '../numbers/decimal-arithmetic.js';
import type { FeelNumber } from '../numbers/feel-decimal.js';
import { round, type Rounding } from '../numbers/rounding.js';
import { DaysDuration, MonthsDuration } from '../temporal/feel-duration.js';
import { negateDuration } from '../temporal/temporal-arithmetic.js';
import { BuiltinFunction } from './builtin-function.js';
import { FunctionError, instance, number, optional, overload, whole } from './overload.js';

/** The numeric functions of DMN 1.5 §10.3.4.5. */
export const NUMBER_FUNCTIONS: readonly BuiltinFunction[] = [
  rounding('decimal', 'half even'),
  rounding('round up', 'up'),
  rounding('round down', 'down'),
  rounding('round half up', 'half up'),
  rounding('round half down', 'half down'),
  toWhole('floor', 'floor'),
  toWhole('ceiling', 'ceiling'),
  new BuiltinFunction('abs', [
    overload([number('n')], ([n]) => (compareNumbers(n, 0) < 0 ? negate(n) : n)),
    overload([instance('n', DaysDuration)], ([n]) => (n.nanos < 0n ? negateDuration(n) : n)),
    overload([instance('n', MonthsDuration)], ([n]) => (n.total < 0 ? negateDuration(n) : n)),
  ]),
  new BuiltinFunction('modulo', [
    overload([number('dividend'), number('divisor')], ([dividend, divisor]) =>
      modulo(dividend, divisor),
    ),
  ]),
  new BuiltinFunction('sqrt', [
    overload([number('number')], ([n]) => finite(squareRoot(n), 'the number is negative')),
  ]),
  new BuiltinFunction('log', [
    overload([number('number')], ([n]) =>
      finite(fromDouble(Math.log(toDouble(n))), 'the number is not positive'),
    ),
  ]),
  new BuiltinFunction('exp', [
    overload([number('number')], ([n]) =>
      finite(fromDouble(Math.exp(toDouble(n))), 'the result is not a finite number'),
    ),
  ]),
  new BuiltinFunction('odd', [overload([number('number')], ([n]) => remainderOfTwo(n) === 1)]),
  new BuiltinFunction('even', [overload([number('number')], ([n]) => remainderOfTwo(n) === 0)]),
];

function rounding(name: string, mode: Rounding): BuiltinFunction {
  return new BuiltinFunction(name, [
    overload([number('n'), whole('scale')], ([n, scale]) => rounded(n, scale, mode)),
  ]);
}

function toWhole(name: string, mode: Rounding): BuiltinFunction {
  return new BuiltinFunction(name, [
    overload([number('n'), optional(whole('scale'))], ([n, scale]) => rounded(n, scale ?? 0, mode)),
  ]);
}

function rounded(n: FeelNumber, scale: number, mode: Rounding): FeelNumber {
  return finite(round(n, scale, mode), 'the scale must lie between -6111 and 6176');
}

function finite(value: FeelNumber | null, otherwise: string): FeelNumber {
  if (value === null) throw new FunctionError(otherwise);
  return value;
}

/** dividend - divisor * floor(dividend / divisor). */
function modulo(dividend: FeelNumber, divisor: FeelNumber): FeelNumber {
  const quotient = finite(divide(dividend, divisor), 'the divisor is 0');
  const floor = round(quotient, 0, 'floor') ?? 0;
  return finite(subtract(dividend, multiply(divisor, floor) ?? 0), 'the number is too large');
}

/** 0 for an even number, 1 for an odd one, another for a fraction. */
function remainderOfTwo(n: FeelNumber): FeelNumber {
  return modulo(n, 2);
}

/** The sum of numbers. */
export function sumOf(numbers: readonly FeelNumber[]): FeelNumber {
  let total: FeelNumber = 0;
  for (const value of numbers) total = finite(add(total, value), 'the sum is too large');
  return total;
}
