import type { FeelRange } from 'feelin';
import { temporalEquals } from './temporal.js';
import { isTemporal, typeOf } from './value-type.js';

/**
 * FEEL's `=` (DMN 1.5 §10.3.2.13): null when the types differ. Like feelin, it takes a list of one element for
 * that element.
 */
export function equal(left: unknown, right: unknown): boolean | null {
  if (typeof left === typeof right && typeof left !== 'object') return left === right;
  if ((left === null) !== (right === null)) return false;
  return equalValues(single(left), single(right));
}

function single(value: unknown): unknown {
  return Array.isArray(value) && value.length < 2 ? value[0] : value;
}

function equalValues(left: unknown, right: unknown): boolean | null {
  const type = typeOf(left);
  if (type !== typeOf(right)) return null;
  if (type === 'null') return true;
  if (isTemporal(left)) return temporalEquals(left, right);
  if (type === 'list') return equalLists(left as unknown[], right as unknown[]);
  if (type === 'context') return equalContexts(left as Contexts, right as Contexts);
  if (type === 'range') return equalRanges(left as FeelRange, right as FeelRange);
  return left === right;
}

type Contexts = Readonly<Record<string, unknown>>;

function equalLists(left: readonly unknown[], right: readonly unknown[]): boolean {
  return (
    left.length === right.length &&
    left.every((element, index) => equal(element, right[index]) === true)
  );
}

function equalContexts(left: Contexts, right: Contexts): boolean {
  const entries = Object.entries(left);
  return (
    entries.length === Object.keys(right).length &&
    entries.every(([key, value]) => Object.hasOwn(right, key) && equal(value, right[key]) === true)
  );
}

function equalRanges(left: FeelRange, right: FeelRange): boolean {
  return (
    left['start included'] === right['start included'] &&
    left['end included'] === right['end included'] &&
    equal(left.start, right.start) === true &&
    equal(left.end, right.end) === true
  );
}

/** FEEL's `!=` from its `=`. */
export function negated(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}
