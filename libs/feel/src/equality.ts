import { compareNumbers } from './numbers/decimal-arithmetic.js';
import type { FeelNumber } from './numbers/feel-decimal.js';
import type { Work } from './evaluation.js';
import type { FeelRange } from './feel-range.js';
import { compareValues } from './ordering.js';
import type { FeelDateTime } from './temporal/feel-date-time.js';
import type { FeelTime } from './temporal/feel-time.js';
import { typeOf, type Context } from './value-type.js';

/**
 * FEEL's `=` (DMN 1.5 §10.3.2.13): null when the types differ. Like feelin, it takes a list of one element for
 * that element.
 */
export function equal(left: unknown, right: unknown, work: Work): boolean | null {
  if (typeof left === typeof right && typeof left !== 'object') return left === right;
  if ((left === null) !== (right === null)) return false;
  if (Array.isArray(left) === Array.isArray(right)) return equalValues(left, right, work);
  return equalValues(single(left), single(right), work);
}

function single(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}

function equalValues(left: unknown, right: unknown, work: Work): boolean | null {
  const type = typeOf(left);
  if (type !== typeOf(right)) return null;
  switch (type) {
    case 'null':
      return true;
    case 'number':
      return compareNumbers(left as FeelNumber, right as FeelNumber) === 0;
    case 'time':
    case 'date time':
      return equalClocks(left as FeelTime, right as FeelTime);
    case 'list':
      return equalLists(left as unknown[], right as unknown[], work);
    case 'context':
      return equalContexts(left as Context, right as Context, work);
    case 'range':
      return equalRanges(left as FeelRange, right as FeelRange, work);
    default:
      return left === right || compareValues(left, right) === 0;
  }
}

/** Times are equal when they are in the same second; with and without a zone they never are. */
function equalClocks(left: FeelTime | FeelDateTime, right: FeelTime | FeelDateTime): boolean {
  if ((left.zone === null) !== (right.zone === null)) return false;
  return wholeSecond(left.instant) === wholeSecond(right.instant);
}

function wholeSecond(instant: bigint): bigint {
  const rest = instant % 1_000_000_000n;
  return instant - rest - (rest < 0n ? 1_000_000_000n : 0n);
}

function equalLists(left: readonly unknown[], right: readonly unknown[], work: Work): boolean {
  if (left === right) return true;
  work.spend(1 + (left.length >> 3));
  return (
    left.length === right.length &&
    left.every((element, index) => equal(element, right[index], work) === true)
  );
}

function equalContexts(left: Context, right: Context, work: Work): boolean {
  if (left === right) return true;
  work.spend(1);
  const entries = Object.entries(left);
  return (
    entries.length === Object.keys(right).length &&
    entries.every(
      ([key, value]) => Object.hasOwn(right, key) && equal(value, right[key], work) === true,
    )
  );
}

function equalRanges(left: FeelRange, right: FeelRange, work: Work): boolean {
  return (
    left.form === right.form &&
    left.startIncluded === right.startIncluded &&
    left.endIncluded === right.endIncluded &&
    equal(left.start, right.start, work) === true &&
    equal(left.end, right.end, work) === true
  );
}

/** FEEL's `!=` from its `=`. */
export function negated(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}
