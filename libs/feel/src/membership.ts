import { equal, negated } from './equality.js';
import type { Evaluation, Work } from './evaluation.js';
import { FeelFunction } from './feel-function.js';
import { FeelRange } from './feel-range.js';
import { compareValues } from './ordering.js';
import { printed } from './value-type.js';

/** Whether a range holds a value; null when they cannot be compared, or an end is null. */
export function includes(range: FeelRange, value: unknown, work: Work): boolean | null {
  switch (range.form) {
    case '=':
      return equal(value, range.start, work);
    case '!=':
      return negated(equal(value, range.start, work));
    case '<':
    case '<=':
      return isBelow(value, range.end, range.endIncluded);
    case '>':
    case '>=':
      return isBelow(range.start, value, range.startIncluded);
    default:
      return isBetween(range, value);
  }
}

function isBetween(range: FeelRange, value: unknown): boolean | null {
  const above = isBelow(range.start, value, range.startIncluded);
  if (above === null) return null;
  const below = isBelow(value, range.end, range.endIncluded);
  return below === null ? null : above && below;
}

function isBelow(low: unknown, high: unknown, included: boolean): boolean | null {
  const order = compareValues(low, high);
  return order === null ? null : order < 0 || (included && order === 0);
}

/** `x in tests`: one true test is enough; without it, a test that could not be decided leaves the answer open. */
export function isIn(evaluation: Evaluation, value: unknown, tests: unknown): boolean | null {
  if (!Array.isArray(tests))
    return tests === null ? equal(value, null, evaluation) : passes(evaluation, tests, value);
  let open = false;
  for (const test of tests as unknown[]) {
    const result = passes(evaluation, test, value);
    if (result === true) return true;
    if (result === null && (test instanceof FeelRange || test instanceof FeelFunction)) open = true;
  }
  return open ? null : false;
}

/** Whether `value` passes one test: a range that holds it, a function that says so, or an equal value. */
export function passes(evaluation: Evaluation, test: unknown, value: unknown): boolean | null {
  if (test instanceof FeelRange) return included(evaluation, test, value);
  if (Array.isArray(test)) {
    return equal(test, value, evaluation) === true || holdsEqual(test, value, evaluation);
  }
  if (!(test instanceof FeelFunction)) return equal(test, value, evaluation);
  const result = test.call([value], evaluation);
  return typeof result === 'boolean' ? result : null;
}

/** Whether a list among the tests has an element that the value equals, or that is a range around it. */
function holdsEqual(list: readonly unknown[], value: unknown, evaluation: Evaluation): boolean {
  return list.some((element) =>
    element instanceof FeelRange
      ? includes(element, value, evaluation) === true
      : equal(element, value, evaluation) === true,
  );
}

function included(evaluation: Evaluation, range: FeelRange, value: unknown): boolean | null {
  const result = includes(range, value, evaluation);
  const bound = range.start ?? range.end;
  if (result === null && value !== null && bound !== null) {
    return evaluation.warn(`${printed(value)} cannot be compared with ${printed(bound)}`);
  }
  return result;
}
