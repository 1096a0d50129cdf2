import type { DocumentKind } from '@minhbach/documents';
import type { InformationRequest } from '../information-request.entity.js';

/** The text of a letter before it is numbered. */
export interface Letter {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly body: string;
}

/** What every letter about a request names. */
export interface LetterContext {
  readonly request: InformationRequest;
  readonly agencyName: string;
}

/** A local date as Vietnamese letters print it: `25/11/2026`. */
export function printedDate(date: string): string {
  return date.split('-').reverse().join('/');
}

/** Joins paragraphs, leaving out the empty ones. */
export function paragraphs(...lines: readonly (string | null | undefined)[]): string {
  return lines.filter((line): line is string => Boolean(line)).join('\n\n');
}

/** Numbered list, one line each. */
export function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${String(index + 1)}. ${line}`).join('\n');
}
