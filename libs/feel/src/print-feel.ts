import { WorkExhausted, type Work } from './evaluation.js';
import { FeelRange } from './feel-range.js';
import type { FeelNumber } from './numbers/feel-decimal.js';
import { isTemporal } from './temporal/temporal-arithmetic.js';
import { typeOf, type Context } from './value-type.js';

/** FEEL's `string()`: a text as it is, anything else as FEEL writes it (DMN 1.5 §10.3.4.1). */
export function printFeel(value: unknown, work: Work): string {
  return typeof value === 'string' ? value : literal(value, work, 0);
}

const MAX_DEPTH = 100;

function literal(value: unknown, work: Work, depth: number): string {
  work.spend(1);
  if (depth > MAX_DEPTH) throw new WorkExhausted();
  switch (typeOf(value)) {
    case 'null':
      return 'null';
    case 'string':
      return quoted(value as string);
    case 'number':
      return printNumber(value as FeelNumber);
    case 'list':
      return `[${(value as unknown[]).map((element) => literal(element, work, depth + 1)).join(', ')}]`;
    case 'context':
      return contextLiteral(value as Context, work, depth);
    case 'range':
      return rangeLiteral(value as FeelRange, work, depth);
    case 'function':
      return 'function';
    default:
      return String(value);
  }
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** Plain digits where JavaScript would take an exponent. */
export function printNumber(value: FeelNumber): string {
  if (typeof value !== 'number') return value.toString();
  const text = String(value);
  if (!text.includes('e')) return text;
  const [digits = '', exponent = '0'] = text.replace('-', '').split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const point = Number(text.slice(text.indexOf('e') + 1));
  if (Math.abs(point) > 40 || exponent === '') return text.replace('e', 'E');
  const all = whole + fraction;
  const plain =
    point < 0 ? `0.${'0'.repeat(-point - 1)}${all}` : all + '0'.repeat(point - fraction.length);
  return value < 0 ? `-${plain}` : plain;
}

function contextLiteral(context: Context, work: Work, depth: number): string {
  const entries = Object.entries(context).map(
    ([key, value]) => `${nameLiteral(key)}: ${literal(value, work, depth + 1)}`,
  );
  return `{${entries.join(', ')}}`;
}

function nameLiteral(key: string): string {
  return /^[\p{L}_?][\p{L}\p{N}_ ]*$/u.test(key) ? key : quoted(key);
}

function rangeLiteral(range: FeelRange, work: Work, depth: number): string {
  const bound = (value: unknown) => boundLiteral(value, work, depth + 1);
  if (range.form !== 'interval') return `${range.form} ${bound(range.start ?? range.end)}`;
  const [open, close] = [range.startIncluded ? '[' : '(', range.endIncluded ? ']' : ')'];
  return `${open}${bound(range.start)}..${bound(range.end)}${close}`;
}

function boundLiteral(value: unknown, work: Work, depth: number): string {
  const text = literal(value, work, depth);
  return isTemporal(value) ? `@"${text}"` : text;
}
