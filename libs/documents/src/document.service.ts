import { localDateOf } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DocumentKind } from './document-kinds.js';
import { documentSymbol } from './document-symbol.js';
import { nextNumber } from './numbering.js';
import { OfficialDocument } from './official-document.entity.js';

/** What a slice says of a document; number, symbol and date are given by the register. */
export interface DocumentDraft {
  readonly kind: DocumentKind;
  readonly agencyCode: string;
  readonly subjectType: OfficialDocument['subjectType'];
  readonly subjectKey: string;
  /** Key of the job that issues it. */
  readonly causeKey: number;
  readonly title: string;
  readonly body: string;
  readonly signedBy: string | null;
}

@Injectable()
export class DocumentService {
  constructor(
    private readonly keys: KeyAllocator,
    private readonly dataSource: DataSource,
  ) {}

  /** Numbers and stores a document within the step that issues it; returns it as stored. */
  async issue(tx: Transaction, draft: DocumentDraft): Promise<OfficialDocument> {
    const issuedOn = localDateOf(tx.now);
    const year = Number(issuedOn.slice(0, 4));
    const register = `${draft.agencyCode}/${draft.kind}`;
    const number = await nextNumber(tx, register, year);
    const document = tx.manager.create(OfficialDocument, {
      ...draft,
      causeKey: String(draft.causeKey),
      key: String(await this.keys.take(1)),
      register,
      year,
      number,
      symbol: documentSymbol(number, draft.kind, draft.agencyCode),
      issuedOn,
      issuedAt: tx.now,
    });
    await tx.manager.insert(OfficialDocument, document);
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
}
