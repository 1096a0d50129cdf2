/** Significant digits of a FEEL number: IEEE 754-2008 decimal128 (DMN 1.5 §10.3.2.3.1). */
export const PRECISION = 34;

/** The largest JavaScript number has 309 digits, so that every FEEL number can become one. */
const MAX_DIGITS = 308;

/**
 * A FEEL number that no JavaScript number stands for exactly, such as 1/3 or 12345678901234567890: the value is
 * `coefficient × 10^exponent`, at most 34 digits, without trailing zeros in the coefficient. Every other FEEL
 * number is a JavaScript number, taken for the decimal that JavaScript prints for it, so that 0.1 is 0.1.
 */
export class FeelDecimal {
  constructor(
    readonly coefficient: bigint,
    readonly exponent: number,
  ) {}

  /** Plain digits, or with an exponent when the number is very large or small. */
  toString(): string {
    return printDecimal(this);
  }

  /** The nearest JavaScript number. */
  toNumber(): number {
    return Number(`${String(this.coefficient)}e${String(this.exponent)}`);
  }

  toJSON(): number {
    return this.toNumber();
  }
}

/** A FEEL number. */
export type FeelNumber = number | FeelDecimal;

export function isNumber(value: unknown): value is FeelNumber {
  return typeof value === 'number' || value instanceof FeelDecimal;
}

const WRITTEN = /^(-?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$/;

/** Coefficient and exponent of a number, digits unlimited. */
export function decimalOf(value: FeelNumber): FeelDecimal {
  if (typeof value !== 'number') return value;
  if (Number.isSafeInteger(value)) return new FeelDecimal(BigInt(value), 0);
  return parts(String(value)) ?? new FeelDecimal(0n, 0);
}

/** Reads digits such as `-12.50e3`; undefined for a text that is no finite number. */
export function parseNumber(text: string): FeelNumber | undefined {
  const quick = text.length < 16 ? Number(text) : NaN;
  if (Number.isFinite(quick) && /^-?[\d.]+$/.test(text)) return quick + 0;
  const read = parts(text);
  return read && (normalized(read) ?? undefined);
}

function parts(text: string): FeelDecimal | undefined {
  const match = WRITTEN.exec(text);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match ?? [];
  const digits = whole + fraction;
  if (!match || digits === '') return undefined;
  return new FeelDecimal(BigInt(sign + digits), Number(exponent) - fraction.length);
}

/**
 * The FEEL number for a decimal: rounded half even to 34 digits, a JavaScript number where that is exact. Null
 * when it is 10^308 or larger.
 */
export function normalized({ coefficient, exponent }: FeelDecimal): FeelNumber | null {
  if (coefficient === 0n) return 0;
  const excess = digitsOf(coefficient) - PRECISION;
  let [digits, power] = [coefficient, exponent];
  if (excess > 0) [digits, power] = [halfEven(digits, excess), power + excess];
  const zeros = /0*$/.exec(String(digits))?.[0].length ?? 0;
  if (zeros > 0) [digits, power] = [digits / 10n ** BigInt(zeros), power + zeros];
  if (power + digitsOf(digits) > MAX_DIGITS) return null;
  if (power < -MAX_DIGITS - PRECISION) return 0;
  return asNumber(digits, power) ?? new FeelDecimal(digits, power);
}

/** The JavaScript number that prints as this decimal, if one does. */
function asNumber(coefficient: bigint, exponent: number): number | undefined {
  const count = digitsOf(coefficient);
  if (count > 17 || Math.abs(exponent) > 290) return undefined;
  const value = Number(`${String(coefficient)}e${String(exponent)}`);
  if (count <= 15) return value;
  const printed = decimalOf(value);
  const shift = exponent - printed.exponent;
  const same =
    shift >= 0
      ? coefficient * 10n ** BigInt(shift) === printed.coefficient
      : coefficient === printed.coefficient * 10n ** BigInt(-shift);
  return same ? value : undefined;
}

export function digitsOf(coefficient: bigint): number {
  return String(coefficient < 0n ? -coefficient : coefficient).length;
}

/** Drops the last digits of a whole number, rounding to the nearest and a tie to the even neighbour. */
function halfEven(coefficient: bigint, drop: number): bigint {
  const unit = 10n ** BigInt(drop);
  const [quotient, rest] = [coefficient / unit, coefficient % unit];
  const twice = (rest < 0n ? -rest : rest) * 2n;
  const up = twice > unit || (twice === unit && quotient % 2n !== 0n);
  return up ? quotient + (coefficient < 0n ? -1n : 1n) : quotient;
}

function printDecimal({ coefficient, exponent }: FeelDecimal): string {
  const sign = coefficient < 0n ? '-' : '';
  const digits = String(coefficient < 0n ? -coefficient : coefficient);
  const point = digits.length + exponent;
  if (point > 40 || point < -10) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    return `${sign}${digits.slice(0, 1)}${fraction}E${point > 0 ? '+' : ''}${String(point - 1)}`;
  }
  if (exponent >= 0) return sign + digits + '0'.repeat(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
