import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a program that knows nothing of us reads in a PDF: its lines, page by page, and what it says of itself. */
export interface ReadPdf {
  readonly pages: readonly string[];
  readonly text: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string | null;
  readonly isTagged: boolean;
  /** Names of the embedded fonts; a standard font, which is not embedded, shows here under its own name. */
  readonly fonts: readonly string[];
}

export async function readPdf(pdf: Buffer): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map(async (number) => textOf(document, number)));
  const marks = (await document.getMarkInfo()) as { Marked?: boolean } | null;
  const read = {
    pages,
    text: pages.join('\n'),
    info: info as Record<string, unknown>,
    language: (info as { Language?: string }).Language ?? null,
    isTagged: marks?.Marked ?? false,
    fonts: [...new Set(pdf.toString('latin1').match(/(?<=\/FontName \/)[^\s/]+/g))].sort(),
  };
  await task.destroy();
  return read;
}

async function textOf(document: PDFDocumentProxy, number: number): Promise<string> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const words = items.flatMap((item) => ('str' in item ? [item.str, item.hasEOL ? '\n' : ''] : []));
  return words
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
