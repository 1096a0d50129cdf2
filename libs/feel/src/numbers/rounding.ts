import { decimalOf, FeelDecimal, normalized, type FeelNumber } from './feel-decimal.js';

/** How a number that lies between two neighbours is rounded (DMN 1.5 §10.3.4.5). */
export type Rounding = 'up' | 'down' | 'half up' | 'half down' | 'half even' | 'floor' | 'ceiling';

const MIN_SCALE = -6111;
const MAX_SCALE = 6176;

/** Rounds to a number of decimal places; null outside of -6111 to 6176 places. */
export function round(value: FeelNumber, scale: number, rounding: Rounding): FeelNumber | null {
  if (scale < MIN_SCALE || scale > MAX_SCALE) return null;
  if (typeof value === 'number' && Number.isInteger(value) && scale >= 0) return value;
  const { coefficient, exponent } = decimalOf(value);
  const drop = -exponent - scale;
  if (drop <= 0) return value;
  const unit = 10n ** BigInt(Math.min(drop, 400));
  const quotient = coefficient / unit;
  const rest = coefficient % unit;
  const away = rest !== 0n && roundsAway(rounding, quotient, rest, unit);
  const rounded = away ? quotient + (coefficient < 0n ? -1n : 1n) : quotient;
  return normalized(new FeelDecimal(rounded, -scale));
}

/** Whether the neighbour farther from zero is taken. */
function roundsAway(rounding: Rounding, quotient: bigint, rest: bigint, unit: bigint): boolean {
  const twice = (rest < 0n ? -rest : rest) * 2n;
  switch (rounding) {
    case 'up':
      return true;
    case 'down':
      return false;
    case 'floor':
      return rest < 0n;
    case 'ceiling':
      return rest > 0n;
    case 'half up':
      return twice >= unit;
    case 'half down':
      return twice > unit;
    case 'half even':
      return twice > unit || (twice === unit && quotient % 2n !== 0n);
  }
}
