import { localDateOf } from '@minhbach/calendar';
import { insertRows, KeyAllocator, type Transaction } from '@minhbach/database';
import { Injectable, Optional } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { documentKinds, type DocumentKind } from './document-kinds.js';
import { documentSymbol } from './document-symbol.js';
import { letterDocx } from './docx/letter-docx.js';
import { IssuedCopy, type CopyFormat } from './issued-copy.entity.js';
import { LetterPrinting } from './letter-printing.module.js';
import { LetterTemplates } from './letter-templates.service.js';
import { composeLetter, type LetterFacts } from './letter/compose-letter.js';
import type { ComposedLetter } from './letter/composed-letter.js';
import { plainBody } from './letter/plain-text.js';
import { nextNumber } from './numbering.js';
import { OfficialDocument } from './official-document.entity.js';
import { letterPdf } from './pdf/letter-pdf.js';
import { digestOf, pageOf } from './rendered-letter.js';

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

type Copy = Pick<IssuedCopy, 'format' | 'content'>;

@Injectable()
export class DocumentService {
  constructor(
    private readonly keys: KeyAllocator,
    private readonly dataSource: DataSource,
    private readonly templates: LetterTemplates,
    @Optional() private readonly printing: LetterPrinting = new LetterPrinting(1),
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
    const { symbol, number } = numbered;
    const composed = composeLetter(template.content, { ...facts, symbol, issuedOn });
    const copies = await this.copies(composed, kind, number);
    const document = tx.manager.create(OfficialDocument, {
      signedUnder: null,
      ...said,
      ...numbered,
      ...{ kind, agencyCode, issuedOn, issuedAt: tx.now },
      causeKey: String(draft.causeKey),
      key: String(await this.keys.take(1, tx)),
      title: composed.summary,
      body: plainBody(composed),
      templateVersion: template.version,
      pdfSha256: digestIn(copies, 'pdf'),
      htmlSha256: digestIn(copies, 'html'),
      docxSha256: digestIn(copies, 'docx'),
    });
    await insertRows(tx, OfficialDocument, [document]);
    const { key: documentKey } = document;
    await insertRows(
      tx,
      IssuedCopy,
      copies.map((copy) => ({ ...copy, documentKey })),
    );
    return document;
  }

  /** All documents of a request or report, oldest first. */
  async listOf(
    subjectType: OfficialDocument['subjectType'],
    subjectKey: string,
    { manager }: Pick<Transaction, 'manager'> = this.dataSource,
  ): Promise<OfficialDocument[]> {
    return manager.find(OfficialDocument, {
      where: { subjectType, subjectKey },
      order: { issuedAt: 'ASC', key: 'ASC' },
    });
  }

  /**
   * The bytes that were issued; null for a document that is older than its copies, or was not printed in that form.
   * Bytes that are not those of the digest were changed behind the service's back: nobody is given them.
   */
  async copyOf(document: OfficialDocument, format: CopyFormat): Promise<Buffer | null> {
    const digest = document[`${format}Sha256`];
    if (digest === null) return null;
    const { content } = await this.dataSource.manager.findOneByOrFail(IssuedCopy, {
      documentKey: document.key,
      format,
    });
    if (digestOf(content) === digest) return content;
    throw new Error(`the ${format} of document ${document.key} is not what was issued`);
  }

  /** The letter in the forms in which it is given out. */
  private async copies(
    letter: ComposedLetter,
    kind: DocumentKind,
    number: number,
  ): Promise<Copy[]> {
    const page: Copy = { format: 'html', content: pageOf(letter) };
    if (!this.printing.isPrinted(number)) return [page];
    const pdf: Copy = { format: 'pdf', content: await letterPdf(letter) };
    if (!documentKinds[kind].isEditable) return [pdf, page];
    return [pdf, page, { format: 'docx', content: await letterDocx(letter) }];
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

function digestIn(copies: readonly Copy[], wanted: CopyFormat): string | null {
  const copy = copies.find(({ format }) => format === wanted);
  return copy ? digestOf(copy.content) : null;
}
