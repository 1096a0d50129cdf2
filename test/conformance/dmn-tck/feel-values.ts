import { compileExpression, scopeOf, toFeelValue, typeOf, type ValueType } from '@minhbach/feel';
import type { TckValue } from './test-cases.js';

/** A value of the suite as FEEL knows it, for an input. */
export function toFeel(value: TckValue): unknown {
  switch (value.kind) {
    case 'null':
      return null;
    case 'list':
      return value.items.map(toFeel);
    case 'context':
      return Object.fromEntries(value.entries.map(([name, entry]) => [name, toFeel(entry)]));
    case 'simple':
      return simpleToFeel(value.type, value.text);
  }
}

const NUMBERS = new Set(['decimal', 'double', 'float', 'integer', 'int', 'long', 'short']);
const TEMPORAL = new Set(['date', 'time', 'dateTime', 'duration']);

function simpleToFeel(type: string, text: string): unknown {
  if (NUMBERS.has(type)) return Number(text);
  if (type === 'boolean') return text === 'true';
  return TEMPORAL.has(type) ? toFeelValue(text, type) : text;
}

/** Numbers count as equal up to this difference, as in the suite's own runners. */
const TOLERANCE = 1e-8;

/** Whether FEEL's value is what the suite expects, its type included. */
export function agrees(actual: unknown, expected: TckValue): boolean {
  switch (expected.kind) {
    case 'null':
      return typeOf(actual) === 'null';
    case 'list':
      return Array.isArray(actual) && agreeing(actual, expected.items);
    case 'context':
      return typeOf(actual) === 'context' && agreeingEntries(actual as object, expected.entries);
    case 'simple':
      return agreesSimply(actual, toFeel(expected), expected.text);
  }
}

function agreeing(actual: readonly unknown[], expected: readonly TckValue[]): boolean {
  return (
    actual.length === expected.length &&
    expected.every((value, index) => agrees(actual[index], value))
  );
}

function agreeingEntries(
  actual: object,
  expected: readonly (readonly [string, TckValue])[],
): boolean {
  const values = new Map(Object.entries(actual));
  return (
    values.size === expected.length &&
    expected.every(([name, value]) => values.has(name) && agrees(values.get(name), value))
  );
}

function agreesSimply(actual: unknown, expected: unknown, text: string): boolean {
  const type = typeOf(actual);
  if (type !== typeOf(expected)) return false;
  return (
    EQUAL.get(type)?.(actual, expected) ??
    (String(actual) === text || sameInstant(actual, expected))
  );
}

const EQUAL: ReadonlyMap<ValueType, (actual: unknown, expected: unknown) => boolean> = new Map([
  ['number', (actual, expected) => Math.abs(Number(actual) - Number(expected)) <= TOLERANCE],
  ['string', Object.is],
  ['boolean', Object.is],
]);

const SAME = compileExpression('actual = expected');

function sameInstant(actual: unknown, expected: unknown): boolean {
  return SAME.ok && SAME.expression.evaluate(scopeOf({ actual, expected })).value === true;
}

/** A value of either side as a reader of the report sees it. */
export function shown(value: unknown): string {
  switch (typeOf(value)) {
    case 'null':
      return 'null';
    case 'string':
      return JSON.stringify(value);
    case 'list':
      return `[${(value as readonly unknown[]).map(shown).join(', ')}]`;
    case 'context':
      return `{${Object.entries(value as object)
        .map(([name, entry]) => `${name}: ${shown(entry)}`)
        .join(', ')}}`;
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return `${typeOf(value)} ${String(value)}`;
  }
}
