import { createHash } from 'node:crypto';
import { composeLetter, type LetterFacts } from './letter/compose-letter.js';
import type { ComposedLetter } from './letter/composed-letter.js';
import { letterHtml } from './letter/letter-html.js';
import { letterPdf } from './pdf/letter-pdf.js';
import type { LetterTemplate } from './template/letter-template.js';

/** A letter in the forms in which people get it. */
export interface RenderedLetter {
  readonly composed: ComposedLetter;
  readonly pdf: Buffer;
  readonly html: Buffer;
}

/** The same template and facts give the same bytes. */
export async function renderLetter(
  template: LetterTemplate,
  facts: LetterFacts,
): Promise<RenderedLetter> {
  const composed = composeLetter(template, facts);
  return { composed, html: pageOf(composed), pdf: await letterPdf(composed) };
}

/** A letter as a page, in UTF-8. */
export function pageOf(composed: ComposedLetter): Buffer {
  return Buffer.from(letterHtml(composed), 'utf8');
}

/** SHA-256 in hexadecimal. */
export function digestOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
