import {
  decimalOf,
  digitsOf,
  FeelDecimal,
  normalized,
  PRECISION,
  type FeelNumber,
} from './feel-decimal.js';

/** Fractions of up to six digits are computed as whole numbers of millionths, without big integers. */
const SCALE = 1e6;
const MAX_EXACT = 1e15;

/** Exact sum; null when it is too large for a FEEL number. */
export function add(left: FeelNumber, right: FeelNumber): FeelNumber | null {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right;
    if (Number.isSafeInteger(sum) && Number.isInteger(left) && Number.isInteger(right)) return sum;
    const scaled = millionths(left) + millionths(right);
    if (Math.abs(scaled) < MAX_EXACT) return scaled / SCALE;
  }
  const [a, b] = [decimalOf(left), decimalOf(right)];
  if (a.coefficient === 0n) return right;
  if (b.coefficient === 0n) return left;
  const exponent = Math.min(a.exponent, b.exponent);
  if (Math.max(a.exponent, b.exponent) - exponent > 200) return dominant(left, right);
  return normalized(new FeelDecimal(aligned(a, exponent) + aligned(b, exponent), exponent));
}

/** Of two numbers more than 200 digits apart, the larger is the sum. */
function dominant(left: FeelNumber, right: FeelNumber): FeelNumber {
  return decimalOf(left).exponent > decimalOf(right).exponent ? left : right;
}

function aligned({ coefficient, exponent }: FeelDecimal, to: number): bigint {
  return coefficient * 10n ** BigInt(exponent - to);
}

/** A number as a whole number of millionths; not a number when that is not exact. */
function millionths(value: number): number {
  const scaled = Math.round(value * SCALE);
  return scaled / SCALE === value && Math.abs(scaled) < MAX_EXACT ? scaled : NaN;
}

/** The number with the other sign. */
export function negate(value: FeelNumber): FeelNumber {
  if (typeof value === 'number') return 0 - value;
  return new FeelDecimal(-value.coefficient, value.exponent);
}

export function subtract(left: FeelNumber, right: FeelNumber): FeelNumber | null {
  return add(left, negate(right));
}

/** Exact product; null when it is too large. */
export function multiply(left: FeelNumber, right: FeelNumber): FeelNumber | null {
  if (typeof left === 'number' && typeof right === 'number') {
    const product = left * right;
    if (Number.isSafeInteger(product) && Number.isInteger(left) && Number.isInteger(right)) {
      return product + 0;
    }
    const scaled = millionths(left) * millionths(right);
    if (Math.abs(scaled) < MAX_EXACT) return scaled / (SCALE * SCALE) + 0;
  }
  const [a, b] = [decimalOf(left), decimalOf(right)];
  return normalized(new FeelDecimal(a.coefficient * b.coefficient, a.exponent + b.exponent));
}

/** Quotient of 34 digits; null for a division by zero. */
export function divide(left: FeelNumber, right: FeelNumber): FeelNumber | null {
  if (right === 0) return null;
  if (typeof left === 'number' && typeof right === 'number') {
    const quotient = left / right;
    const whole = Number.isSafeInteger(quotient) && Number.isInteger(right);
    if (whole && Number.isSafeInteger(left) && quotient * right === left) return quotient + 0;
  }
  const [a, b] = [decimalOf(left), decimalOf(right)];
  const shift = Math.max(0, PRECISION + 2 + digitsOf(b.coefficient) - digitsOf(a.coefficient));
  const dividend = a.coefficient * 10n ** BigInt(shift);
  const quotient = dividend / b.coefficient;
  // A digit that says whether something was left over keeps a tie from looking like one.
  const rest = dividend % b.coefficient === 0n ? 0n : signOf(a) * signOf(b);
  return normalized(new FeelDecimal(quotient * 10n + rest, a.exponent - b.exponent - shift - 1));
}

function signOf({ coefficient }: FeelDecimal): bigint {
  return coefficient < 0n ? -1n : 1n;
}

/** -1, 0 or 1. */
export function compareNumbers(left: FeelNumber, right: FeelNumber): number {
  if (typeof left === 'number' && typeof right === 'number') {
    return left < right ? -1 : left > right ? 1 : 0;
  }
  const [a, b] = [decimalOf(left), decimalOf(right)];
  const [x, y] = [leading(a), leading(b)];
  if (x !== y) return x < y ? -1 : 1;
  const exponent = Math.min(a.exponent, b.exponent);
  const [first, second] = [aligned(a, exponent), aligned(b, exponent)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Sign and magnitude, enough to order numbers of different lengths without aligning them. */
function leading({ coefficient, exponent }: FeelDecimal): number {
  if (coefficient === 0n) return 0;
  const magnitude = digitsOf(coefficient) + exponent + 10_000;
  return coefficient < 0n ? -magnitude : magnitude;
}

/** Power: exact for a whole exponent, in double precision otherwise; null when it is not finite. */
export function power(base: FeelNumber, exponent: FeelNumber): FeelNumber | null {
  if (typeof exponent === 'number' && Number.isInteger(exponent) && Math.abs(exponent) <= 100_000) {
    return exponent < 0 ? inverse(wholePower(base, -exponent)) : wholePower(base, exponent);
  }
  return fromDouble(toDouble(base) ** toDouble(exponent));
}

function inverse(value: FeelNumber | null): FeelNumber | null {
  return value === null ? null : divide(1, value);
}

function wholePower(base: FeelNumber, exponent: number): FeelNumber | null {
  let result: FeelNumber | null = 1;
  let square: FeelNumber | null = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (square === null || result === null) return null;
    if (rest % 2 === 1) result = multiply(result, square);
    if (rest > 1) square = multiply(square, square);
  }
  return result;
}

/** The square root with 34 digits; null for a negative number. */
export function squareRoot(value: FeelNumber): FeelNumber | null {
  const { coefficient, exponent } = decimalOf(value);
  if (coefficient < 0n) return null;
  if (coefficient === 0n) return 0;
  let shift = Math.max(0, 2 * (PRECISION + 1) - digitsOf(coefficient));
  if ((exponent - shift) % 2 !== 0) shift++;
  const root = wholeRoot(coefficient * 10n ** BigInt(shift));
  return normalized(new FeelDecimal(root, (exponent - shift) / 2));
}

/** Newton's method on whole numbers. */
function wholeRoot(value: bigint): bigint {
  let root = 10n ** BigInt(Math.ceil(digitsOf(value) / 2));
  for (;;) {
    const next = (root + value / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}

export function toDouble(value: FeelNumber): number {
  return typeof value === 'number' ? value : value.toNumber();
}

/** A result of double precision as a FEEL number; null when it is not finite. */
export function fromDouble(value: number): FeelNumber | null {
  return Number.isFinite(value) ? value + 0 : null;
}
