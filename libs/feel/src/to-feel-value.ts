import { parseDate, parseDateTime, parseDuration, parseTime } from './temporal/parse-temporal.js';

/**
 * A JSON value as the FEEL value of a declared DMN type: an ISO string becomes a date, time, date and time or
 * duration. Anything else, and a text that is none, comes back unchanged.
 */
export function toFeelValue(value: unknown, typeRef: string | undefined): unknown {
  if (typeof value !== 'string' || typeRef === undefined) return value;
  return READERS.get(typeRef.replace(/^feel:/, ''))?.(value) ?? value;
}

const READERS = new Map<string, (text: string) => unknown>([
  ['date', parseDate],
  ['time', parseTime],
  ['dateTime', parseDateTime],
  ['date and time', parseDateTime],
  ['duration', parseDuration],
  ['dayTimeDuration', parseDuration],
  ['yearMonthDuration', parseDuration],
  ['days and time duration', parseDuration],
  ['years and months duration', parseDuration],
]);
