import type { ValueType } from './feel-type.js';
import { FeelFunction } from './feel-function.js';
import { FeelRange } from './feel-range.js';
import { FeelDecimal } from './numbers/feel-decimal.js';
import { FeelDate } from './temporal/feel-date.js';
import { FeelDateTime } from './temporal/feel-date-time.js';
import { DaysDuration, MonthsDuration } from './temporal/feel-duration.js';
import { FeelTime } from './temporal/feel-time.js';

/** A FEEL context: a plain object. */
export type Context = Readonly<Record<string, unknown>>;

/** The FEEL type of a value (DMN 1.5 §10.3.2.2); `other` is nothing that FEEL knows. */
export function typeOf(value: unknown): ValueType {
  if (value === null || value === undefined) return 'null';
  const kind = typeof value;
  if (kind === 'number' || kind === 'string' || kind === 'boolean') return kind;
  return kind === 'object' ? objectType(value) : 'other';
}

/** A class as `instanceof` takes it. */
export interface ValueClass<T> {
  readonly prototype: T;
  [Symbol.hasInstance](value: unknown): boolean;
}

const CLASSES: readonly (readonly [ValueClass<object>, ValueType])[] = [
  [FeelDecimal, 'number'],
  [FeelDate, 'date'],
  [FeelTime, 'time'],
  [FeelDateTime, 'date time'],
  [DaysDuration, 'days and time duration'],
  [MonthsDuration, 'years and months duration'],
  [FeelRange, 'range'],
  [FeelFunction, 'function'],
];

function objectType(value: unknown): ValueType {
  if (Array.isArray(value)) return 'list';
  if (isContext(value)) return 'context';
  return CLASSES.find(([type]) => value instanceof type)?.[1] ?? 'other';
}

/** A plain object; an object of a class is none. */
export function isContext(value: unknown): value is Context {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A value as a warning shows it. */
export function printed(value: unknown): string {
  switch (typeOf(value)) {
    case 'null':
      return 'null';
    case 'string':
      return JSON.stringify((value as string).slice(0, 40));
    case 'list':
      return `a list of ${String((value as unknown[]).length)}`;
    case 'context':
      return 'a context';
    case 'function':
      return 'a function';
    case 'range':
      return 'a range';
    case 'other':
      return 'a value that FEEL does not know';
    default:
      return String(value);
  }
}
