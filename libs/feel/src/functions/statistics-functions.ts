import {
  compareNumbers,
  divide,
  multiply,
  squareRoot,
  subtract,
} from '../numbers/decimal-arithmetic.js';
import { isNumber, type FeelNumber } from '../numbers/feel-decimal.js';
import { compareValues } from '../ordering.js';
import { isDuration, sumOfTwo, type FeelDuration } from '../temporal/temporal-arithmetic.js';
import { printed } from '../value-type.js';
import { BuiltinFunction } from './builtin-function.js';
import { sumOf } from './number-functions.js';
import { FunctionError, list, overload, rest } from './overload.js';

/** The functions of DMN 1.5 §10.3.4.4 that compute one value from a list, or from as many parameters. */
export const STATISTICS_FUNCTIONS: readonly BuiltinFunction[] = [
  ofList('min', (values) => extreme(values, -1)),
  ofList('max', (values) => extreme(values, 1)),
  ofList('sum', sum),
  ofNumbers('mean', (numbers) => divide(sumOf(numbers), numbers.length)),
  ofNumbers('product', (numbers) => {
    if (numbers.length === 0) throw new FunctionError('the list is empty');
    return numbers.reduce((product, factor) => multiply(product, factor) ?? tooLarge(), 1);
  }),
  ofNumbers('median', median),
  ofNumbers('stddev', deviation),
  ofNumbers('mode', mode),
];

function ofList(name: string, compute: (values: readonly unknown[]) => unknown): BuiltinFunction {
  return new BuiltinFunction(name, [
    overload([list('list')], ([values]) => compute(values)),
    overload([rest('list')], ([values]) => compute(values)),
  ]);
}

function ofNumbers(
  name: string,
  compute: (numbers: readonly FeelNumber[]) => unknown,
): BuiltinFunction {
  return ofList(name, (values) => compute(numbersOf(values)));
}

function numbersOf(values: readonly unknown[]): readonly FeelNumber[] {
  const other = values.findIndex((value) => !isNumber(value));
  if (other >= 0) throw new FunctionError(`${printed(values[other])} is not a number`);
  return values as readonly FeelNumber[];
}

function tooLarge(): never {
  throw new FunctionError('the result is too large');
}

/** The sum of numbers, or of durations of one kind. */
function sum(values: readonly unknown[]): unknown {
  const [first, ...more] = values.map(summand);
  if (first === undefined) throw new FunctionError('the list is empty');
  return more.reduce((total, value) => {
    const next = sumOfTwo(total, value);
    if (next === undefined) throw new FunctionError('the list holds values that have no sum');
    return next;
  }, first);
}

function summand(value: unknown): FeelNumber | FeelDuration {
  if (isNumber(value) || isDuration(value)) return value;
  throw new FunctionError(`${printed(value)} is not a number`);
}

/** The smallest (-1) or largest (1) value. */
function extreme(values: readonly unknown[], wanted: number): unknown {
  let best: unknown = values[0] ?? null;
  for (const value of values) {
    const order = compareValues(value, best);
    if (order === null) {
      throw new FunctionError(`there is no order between ${printed(value)} and ${printed(best)}`);
    }
    if (order === wanted) best = value;
  }
  return best;
}

function sorted(numbers: readonly FeelNumber[]): readonly FeelNumber[] {
  return [...numbers].sort(compareNumbers);
}

/** The middle number, or the mean of the two in the middle. */
function median(numbers: readonly FeelNumber[]): FeelNumber | null {
  if (numbers.length === 0) throw new FunctionError('the list is empty');
  const ordered = sorted(numbers);
  const half = Math.floor((numbers.length - 1) / 2);
  const middle = ordered.slice(half, numbers.length - half);
  return divide(sumOf(middle), middle.length);
}

/** The sample's standard deviation. */
function deviation(numbers: readonly FeelNumber[]): FeelNumber | null {
  if (numbers.length < 2) throw new FunctionError('the list holds fewer than two numbers');
  const mean = divide(sumOf(numbers), numbers.length) ?? tooLarge();
  const squares = numbers.map((value) => {
    const distance = subtract(value, mean) ?? tooLarge();
    return multiply(distance, distance) ?? tooLarge();
  });
  return squareRoot(divide(sumOf(squares), numbers.length - 1) ?? tooLarge());
}

/** The most frequent numbers, the smallest first. */
function mode(numbers: readonly FeelNumber[]): readonly FeelNumber[] {
  const runs: { readonly value: FeelNumber; length: number }[] = [];
  for (const value of sorted(numbers)) {
    const last = runs.at(-1);
    if (last && compareNumbers(last.value, value) === 0) last.length++;
    else runs.push({ value, length: 1 });
  }
  const longest = Math.max(...runs.map(({ length }) => length));
  return runs.filter(({ length }) => length === longest).map(({ value }) => value);
}
