import { duration, evaluate, parseDate, parseDateTime, parseTime } from 'feelin';

type Operator = '+' | '-' | '=';

/** feelin keeps the arithmetic of dates to itself, so it is asked through an expression. */
export function temporalOperation(operator: Operator, left: unknown, right: unknown): unknown {
  return evaluate(`left ${operator} right`, { left, right }).value ?? null;
}

export function temporalEquals(left: unknown, right: unknown): boolean | null {
  const value = temporalOperation('=', left, right);
  return typeof value === 'boolean' ? value : null;
}

/**
 * A JSON value as the FEEL value of a declared DMN type: an ISO string becomes a date, time, date and time or
 * duration. Anything else, and a text that is none, comes back unchanged.
 */
export function toFeelValue(value: unknown, typeRef: string | undefined): unknown {
  if (typeof value !== 'string' || typeRef === undefined) return value;
  const read = READERS.get(typeRef.replace(/^feel:/, ''));
  if (!read) return value;
  try {
    return read(value) ?? value;
  } catch {
    return value;
  }
}

const READERS = new Map<string, (text: string) => unknown>([
  ['date', parseDate],
  ['time', parseTime],
  ['dateTime', parseDateTime],
  ['date and time', parseDateTime],
  ['duration', duration],
  ['dayTimeDuration', duration],
  ['yearMonthDuration', duration],
  ['days and time duration', duration],
  ['years and months duration', duration],
]);
