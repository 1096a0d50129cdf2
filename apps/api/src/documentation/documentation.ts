import type { SafeHtml } from '@remix-run/html-template';

/** A page of `docs/`, as it is shown. */
export interface DocumentationPage {
  readonly title: string;
  /** That of the text: manuals are Vietnamese, the rest is English. */
  readonly language: 'vi' | 'en';
  readonly content: SafeHtml;
}

/** A picture or another file that a page shows or offers. */
export interface DocumentationFile {
  readonly type: string;
  readonly bytes: Buffer;
}

/** All of it, read once. */
export interface Documentation {
  /** By what follows `/tai-lieu/` in the address; the first page has none. */
  readonly pages: ReadonlyMap<string, DocumentationPage>;
  /** By name: they stand under `/tai-lieu/tep/`. */
  readonly files: ReadonlyMap<string, DocumentationFile>;
}

export const noDocumentation: Documentation = { pages: new Map(), files: new Map() };
