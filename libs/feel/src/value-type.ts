import { FeelDate, FeelDateTime, FeelDuration, FeelFunction, FeelRange, FeelTime } from 'feelin';

export type ValueType =
  | 'boolean'
  | 'context'
  | 'date'
  | 'date time'
  | 'duration'
  | 'function'
  | 'list'
  | 'null'
  | 'number'
  | 'other'
  | 'range'
  | 'string'
  | 'time';

/** The FEEL type of a value (DMN 1.5 §10.3.2.2); `other` is nothing that FEEL knows. */
export function typeOf(value: unknown): ValueType {
  if (value === null || value === undefined) return 'null';
  const kind = typeof value;
  if (kind === 'number' || kind === 'string' || kind === 'boolean' || kind === 'function') {
    return kind;
  }
  return kind === 'object' ? objectType(value) : 'other';
}

function objectType(value: unknown): ValueType {
  if (Array.isArray(value)) return 'list';
  if (isContext(value)) return 'context';
  if (value instanceof FeelDate) return 'date';
  if (value instanceof FeelTime) return 'time';
  if (value instanceof FeelDateTime) return 'date time';
  if (value instanceof FeelDuration) return 'duration';
  if (value instanceof FeelRange) return 'range';
  return value instanceof FeelFunction ? 'function' : 'other';
}

/** A plain object; an object of a class is none. */
export function isContext(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

export function isTemporal(value: unknown): boolean {
  return (
    value instanceof FeelDate ||
    value instanceof FeelTime ||
    value instanceof FeelDateTime ||
    value instanceof FeelDuration
  );
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
    case 'other':
      return 'a value that FEEL does not know';
    default:
      return String(value);
  }
}
