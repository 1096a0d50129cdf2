import { FeelRange } from '../feel-range.js';
import { compareValues, isOrdered } from '../ordering.js';
import { printed } from '../value-type.js';
import { BuiltinFunction } from './builtin-function.js';
import { any, FunctionError, overload } from './overload.js';

/** A range, or a point taken for the range that holds only it. */
interface Span {
  readonly start: unknown;
  readonly end: unknown;
  readonly startIncluded: boolean;
  readonly endIncluded: boolean;
}

type Relation = (first: Span, second: Span) => boolean;

/** The relations of ranges and points in DMN 1.5 §10.3.4.9, table 78. */
export const RANGE_FUNCTIONS: readonly BuiltinFunction[] = [
  relation('before', ['point1', 'range1'], ['point2', 'range2'], before),
  relation('after', ['point1', 'range1'], ['point2', 'range2'], (a, b) => before(b, a)),
  ofRanges('meets', meets),
  ofRanges('met by', (a, b) => meets(b, a)),
  ofRanges('overlaps', (a, b) => !before(a, b) && !before(b, a)),
  ofRanges('overlaps before', overlapsBefore),
  ofRanges('overlaps after', overlapsAfter),
  relation('finishes', ['point', 'range1'], ['range', 'range2'], finishes),
  relation('finished by', ['range', 'range1'], ['point', 'range2'], (a, b) => finishes(b, a)),
  relation('includes', ['range', 'range1'], ['point', 'range2'], (a, b) => during(b, a)),
  relation('during', ['point', 'range1'], ['range', 'range2'], during),
  relation('starts', ['point', 'range1'], ['range', 'range2'], starts),
  relation('started by', ['range', 'range1'], ['point', 'range2'], (a, b) => starts(b, a)),
  relation('coincides', ['point1', 'range1'], ['point2', 'range2'], coincides),
];

function ofRanges(name: string, holds: Relation): BuiltinFunction {
  return relation(name, ['range1'], ['range2'], holds);
}

/** A function of two parameters, each of which has several names. */
function relation(
  name: string,
  firstNames: readonly string[],
  secondNames: readonly string[],
  holds: Relation,
): BuiltinFunction {
  const ways = firstNames.flatMap((first) =>
    secondNames.map((second) =>
      overload([any(first), any(second)], ([a, b]) => holds(spanOf(a), spanOf(b))),
    ),
  );
  return new BuiltinFunction(name, ways);
}

function spanOf(value: unknown): Span {
  const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (only instanceof FeelRange) return only;
  if (!isOrdered(only)) throw new FunctionError(`${printed(only)} is neither a range nor a point`);
  return { start: only, end: only, startIncluded: true, endIncluded: true };
}

/** -1, 0 or 1; a missing bound lies beyond all others on its side. */
function compare(left: unknown, right: unknown, missingIs: number): number {
  if (left === null || right === null) {
    return left === right ? 0 : left === null ? missingIs : -missingIs;
  }
  const order = compareValues(left, right);
  if (order !== null) return order;
  throw new FunctionError(`there is no order between ${printed(left)} and ${printed(right)}`);
}

/** Compares where two ranges start: one that leaves its bound out starts later. */
function compareStarts(a: Span, b: Span): number {
  return compare(a.start, b.start, -1) || Number(b.startIncluded) - Number(a.startIncluded);
}

/** Compares where two ranges end: one that leaves its bound out ends earlier. */
function compareEnds(a: Span, b: Span): number {
  return compare(a.end, b.end, 1) || Number(a.endIncluded) - Number(b.endIncluded);
}

function before(a: Span, b: Span): boolean {
  if (a.end === null || b.start === null) return false;
  const order = compare(a.end, b.start, 1);
  return order < 0 || (order === 0 && !(a.endIncluded && b.startIncluded));
}

function meets(a: Span, b: Span): boolean {
  if (a.end === null || b.start === null) return false;
  return a.endIncluded && b.startIncluded && compare(a.end, b.start, 1) === 0;
}

function overlapsBefore(a: Span, b: Span): boolean {
  const reaches = !before(a, b) && !before(b, a);
  return reaches && compareStarts(a, b) < 0 && compareEnds(a, b) <= 0;
}

function overlapsAfter(a: Span, b: Span): boolean {
  const reaches = !before(a, b) && !before(b, a);
  return reaches && compareStarts(a, b) > 0 && compareEnds(a, b) >= 0;
}

function finishes(a: Span, b: Span): boolean {
  return compareEnds(a, b) === 0 && compareStarts(a, b) >= 0;
}

function starts(a: Span, b: Span): boolean {
  return compareStarts(a, b) === 0 && compareEnds(a, b) <= 0;
}

function during(a: Span, b: Span): boolean {
  return compareStarts(a, b) >= 0 && compareEnds(a, b) <= 0;
}

function coincides(a: Span, b: Span): boolean {
  return compareStarts(a, b) === 0 && compareEnds(a, b) === 0;
}
