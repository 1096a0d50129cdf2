import { localDateOf } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DocumentKind } from './document-kinds.js';
import { documentSymbol } from './document-symbol.js';
import { IssuedCopy, type CopyFormat } from './issued-copy.entity.js';
import { LetterTemplates } from './letter-templates.service.js';
import type { LetterFacts } from './letter/compose-letter.js';
import { plainBody } from './letter/plain-text.js';
import { nextNumber } from './numbering.js';
import { OfficialDocument } from './official-document.entity.js';
import { digestOf, renderLetter, type RenderedLetter } from './rendered-letter.js';

/** What a slice says of a document; number, symbol and date are given by the register, words by the template. */
export interface DocumentDraft {
  readonly kind: DocumentKind;
  readonly agencyCode: string;
  readonly subjectType: OfficialDocument['subjectType'];
  readonly subjectKey: string;
  /** Key of the job that issues it. */
  readonly causeKey: number;
  readonly signedBy: string | null;
  /** The mandate under which he signs. */
  readonly signedUnder?: string | null;
  readonly facts: Omit<LetterFacts, 'symbol' | 'issuedOn'>;
}

@Injectable()
export class DocumentService {
  constructor(
    private readonly keys: KeyAllocator,
    private readonly dataSource: DataSource,
    private readonly templates: LetterTemplates,
  ) {}

  /**
   * Numbers, renders and stores a document within the step that issues it; returns it as stored. From then on
   * neither its words nor its bytes change.
   */
  async issue(tx: Transaction, draft: DocumentDraft): Promise<OfficialDocument> {
    const { facts, ...said } = draft;
    const { kind, agencyCode } = said;
    const template = await this.templates.current(kind, tx);
    const issuedOn = localDateOf(tx.now);
    const numbered = await this.numberOf(tx, said, issuedOn);
    const { symbol } = numbered;
    const letter = await renderLetter(template.content, { ...facts, symbol, issuedOn });
    const document = tx.manager.create(OfficialDocument, {
      signedUnder: null,
      ...said,
      ...numbered,
      ...{ kind, agencyCode, issuedOn, issuedAt: tx.now },
      causeKey: String(draft.causeKey),
      key: String(await this.keys.take(1)),
      title: letter.composed.summary,
      body: plainBody(letter.composed),
      templateVersion: template.version,
      pdfSha256: digestOf(letter.pdf),
      htmlSha256: digestOf(letter.html),
    });
    await tx.manager.insert(OfficialDocument, document);
    await tx.manager.insert(IssuedCopy, copiesOf(document.key, letter));
    return document;
  }

  /** All documents of a request or report, oldest first. */
  async listOf(
    subjectType: OfficialDocument['subjectType'],
    subjectKey: string,
  ): Promise<OfficialDocument[]> {
    return this.dataSource.manager.find(OfficialDocument, {
      where: { subjectType, subjectKey },
      order: { issuedAt: 'ASC', key: 'ASC' },
    });
  }

  /**
   * The bytes that were issued; null for a document that is older than its copies. Bytes that are not those of
   * the digest were changed behind the service's back: nobody is given them.
   */
  async copyOf(document: OfficialDocument, format: CopyFormat): Promise<Buffer | null> {
    const digest = format === 'pdf' ? document.pdfSha256 : document.htmlSha256;
    if (digest === null) return null;
    const { content } = await this.dataSource.manager.findOneByOrFail(IssuedCopy, {
      documentKey: document.key,
      format,
    });
    if (digestOf(content) === digest) return content;
    throw new Error(`the ${format} of document ${document.key} is not what was issued`);
  }

  private async numberOf(
    tx: Transaction,
    { kind, agencyCode }: Pick<DocumentDraft, 'kind' | 'agencyCode'>,
    issuedOn: string,
  ): Promise<Pick<OfficialDocument, 'register' | 'year' | 'number' | 'symbol'>> {
    const year = Number(issuedOn.slice(0, 4));
    const register = `${agencyCode}/${kind}`;
    const number = await nextNumber(tx, register, year);
    return { register, year, number, symbol: documentSymbol(number, kind, agencyCode) };
  }
}

function copiesOf(documentKey: string, { pdf, html }: RenderedLetter): IssuedCopy[] {
  return [
    { documentKey, format: 'pdf', content: pdf },
    { documentKey, format: 'html', content: html },
  ];
}
