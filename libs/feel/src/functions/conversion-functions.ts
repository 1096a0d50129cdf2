import { equal } from '../equality.js';
import { FeelRange } from '../feel-range.js';
import { isNumber, parseNumber, type FeelNumber } from '../numbers/feel-decimal.js';
import { FeelDateTime } from '../temporal/feel-date-time.js';
import { FeelTime } from '../temporal/feel-time.js';
import { printFeel } from '../print-feel.js';
import { parseRange } from '../range-text.js';
import { typeOf } from '../value-type.js';
import { BuiltinFunction } from './builtin-function.js';
import { any, FunctionError, nullable, optional, overload, text, truth } from './overload.js';

/** Conversions (DMN 1.5 §10.3.4.1), `not` (§10.3.4.2) and `is` (§10.3.4.6). */
export const CONVERSION_FUNCTIONS: readonly BuiltinFunction[] = [
  new BuiltinFunction('string', [
    overload([any('from')], ([from], evaluation) =>
      from === null ? null : printFeel(from, evaluation),
    ),
  ]),
  new BuiltinFunction('number', [
    overload(
      [text('from'), nullable(text('grouping separator')), nullable(text('decimal separator'))],
      ([from, grouping, decimal]) => numberIn(from, grouping, decimal),
    ),
    overload([any('from')], ([from]) => {
      if (isNumber(from)) return from;
      throw new FunctionError('only a text can be read as a number');
    }),
  ]),
  new BuiltinFunction('not', [overload([truth('negand')], ([negand]) => !negand)]),
  new BuiltinFunction('is', [
    overload([optional(any('value1')), optional(any('value2'))], ([left, right], evaluation) => {
      if (typeOf(left) !== typeOf(right)) return false;
      if (left instanceof FeelTime || left instanceof FeelDateTime) {
        return String(left) === String(right);
      }
      return equal(left, right, evaluation);
    }),
  ]),
  new BuiltinFunction('range', [
    overload([text('from')], ([from]) => {
      const range = parseRange(from);
      if (range instanceof FeelRange) return range;
      throw new FunctionError(`"${from.slice(0, 40)}" is not a range of literals in order`);
    }),
  ]),
];

const GROUPINGS = [' ', ',', '.'];
const DECIMALS = [',', '.'];

/** Reads a number with the separators named; a decimal point when none is. */
function numberIn(from: string, grouping: string | null, decimal: string | null): FeelNumber {
  if (grouping !== null && !GROUPINGS.includes(grouping)) {
    throw new FunctionError('the grouping separator must be a space, a comma or a period');
  }
  if (decimal !== null && !DECIMALS.includes(decimal)) {
    throw new FunctionError('the decimal separator must be a comma or a period');
  }
  if (grouping !== null && grouping === decimal) {
    throw new FunctionError('both separators are the same');
  }
  const ungrouped = grouping === null ? from : from.replaceAll(grouping, '');
  const normal = decimal === ',' ? swapped(ungrouped) : ungrouped;
  const value = parseNumber(normal);
  if (value !== undefined) return value;
  throw new FunctionError(`"${from.slice(0, 40)}" is not a number`);
}

/** With a decimal comma, a period left over is none of the number. */
function swapped(text: string): string {
  return text.replace(/[.,]/g, (separator) => (separator === ',' ? '.' : '?'));
}
