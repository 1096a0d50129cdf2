import { Refusal } from './refusal.js';

/** A part of a list, and where the next one begins. */
export interface Page<Item> {
  readonly items: Item[];
  /** Opaque; null at the end. */
  readonly next: string | null;
}

type Mark = string | number | null;

/** Names the last row of a page by the values that it is sorted by. */
export function cursorOf(marks: readonly Mark[]): string {
  return Buffer.from(JSON.stringify(marks)).toString('base64url');
}

/** The values in a cursor; refuses what is none of ours. */
export function marksIn(cursor: string, kinds: readonly ('key' | 'number' | 'text')[]): Mark[] {
  const marks = parsed(cursor);
  const fits =
    Array.isArray(marks) &&
    marks.length === kinds.length &&
    kinds.every((kind, index) => isMark(marks[index], kind));
  if (!fits) throw new Refusal('invalid-cursor', 'The place to go on from is not known.');
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

function isMark(value: unknown, kind: 'key' | 'number' | 'text'): boolean {
  if (kind === 'text') return value === null || typeof value === 'string';
  return typeof value === 'number' && Number.isSafeInteger(value);
}
