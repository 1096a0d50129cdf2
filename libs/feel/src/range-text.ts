import { FeelRange } from './feel-range.js';
import { parseNumber } from './numbers/feel-decimal.js';
import { compareValues } from './ordering.js';
import { unescaped } from './string-escapes.js';
import {
  parseDate,
  parseDateTime,
  parseDuration,
  parseTemporal,
  parseTime,
} from './temporal/parse-temporal.js';

const RANGE = /^\s*([[\](])(.*?)\s*\.\.\s*(.*?)([\])[])\s*$/s;
const TEXT = /^"((?:[^"\\]|\\.)*)"$/s;
const TEMPORAL = /^@\s*"([^"\\]*)"$/;
const CALL = /^(date|time|date and time|duration)\s*\(\s*"([^"\\]*)"\s*\)$/;

const READERS = new Map<string, (text: string) => unknown>([
  ['date', parseDate],
  ['time', parseTime],
  ['date and time', parseDateTime],
  ['duration', parseDuration],
]);

/** Reads `[1..5)` with literals at its ends, the first not above the second (DMN 1.5 §10.3.4.1, `range`). */
export function parseRange(text: string): FeelRange | undefined {
  const match = RANGE.exec(text);
  if (!match) return undefined;
  const [start, end] = [literal(match[2] ?? ''), literal(match[3] ?? '')];
  const order = compareValues(start, end);
  if (order === null || order > 0) return undefined;
  return FeelRange.between(start, end, match[1] === '[', match[4] === ']');
}

function literal(written: string): unknown {
  const source = written.trim();
  const text = TEXT.exec(source)?.[1];
  if (text !== undefined) return unescaped(text);
  const temporal = TEMPORAL.exec(source)?.[1];
  if (temporal !== undefined) return parseTemporal(temporal);
  const call = CALL.exec(source);
  if (call) return READERS.get(call[1] ?? '')?.(call[2] ?? '');
  return parseNumber(source);
}
