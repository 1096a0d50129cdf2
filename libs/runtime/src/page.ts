import { isLocalDate } from '@minhbach/calendar';
import { Refusal } from './refusal.js';

/** A part of a list, and where the next one begins. */
export interface Page<Item> {
  readonly items: Item[];
  /** Opaque; null at the end. */
  readonly next: string | null;
}

type Mark = string | number | null;

/** Instants, numerals and truth values are texts as the database prints them. */
export type MarkKind =
  'key' | 'number' | 'text' | 'text-or-null' | 'instant' | 'numeral' | 'boolean';

const instant =
  /^(?:infinity|(\d{4}-\d\d-\d\d) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?[+-](?:0\d|1[0-4])(?::[0-5]\d){0,2})$/;

const fits: Readonly<Record<MarkKind, (mark: unknown) => boolean>> = {
  key: Number.isSafeInteger,
  number: Number.isSafeInteger,
  text: (mark) => typeof mark === 'string',
  'text-or-null': (mark) => mark === null || typeof mark === 'string',
  instant: (mark) => typeof mark === 'string' && isInstant(mark),
  numeral: (mark) => typeof mark === 'string' && /^-?\d{1,25}$/.test(mark),
  boolean: (mark) => mark === 'true' || mark === 'false',
};

/** Names the last row of a page by the values that it is sorted by. */
export function cursorOf(marks: readonly Mark[]): string {
  return Buffer.from(JSON.stringify(marks)).toString('base64url');
}

/** The values in a cursor; refuses what is none of ours, and what the database could not compare. */
export function marksIn(cursor: string, kinds: readonly MarkKind[]): Mark[] {
  const marks = parsed(cursor);
  const isOurs =
    Array.isArray(marks) &&
    marks.length === kinds.length &&
    kinds.every((kind, index) => fits[kind](marks[index]));
  if (!isOurs) throw new Refusal('invalid-cursor', 'The place to go on from is not known.');
  return marks as Mark[];
}

/** Takes one row more than asked for as the sign that there is a next page. */
export function pageOf<Item>(
  rows: readonly Item[],
  limit: number,
  cursor: (last: Item) => string,
): Page<Item> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? cursor(last) : null };
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
  } catch {
    return null;
  }
}

function isInstant(text: string): boolean {
  const [found, day] = instant.exec(text) ?? [];
  return found !== undefined && (day === undefined || isLocalDate(day));
}
