import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index, Unique } from 'typeorm';
import type { DocumentKind } from './document-kinds.js';

/** A letter or report that was numbered and issued. Immutable: a correction is another document. */
@Entity('official_document')
@Unique('official_document_number', ['register', 'year', 'number'])
@Unique('official_document_cause', ['causeKey', 'kind'])
@Index('official_document_subject', ['subjectType', 'subjectKey'])
export class OfficialDocument {
  @PrimaryKeyColumn('official_document_pkey')
  key: string;

  /** The numbering series: one per agency and kind of document, starting again from 01 each year. */
  @Column('text')
  register: string;

  @Column('integer')
  year: number;

  @Column('integer')
  number: number;

  /** Number and symbol as printed, e.g. `07/PTN-VPUBND` (Decree 30/2020 Art. 8). */
  @Column('text')
  symbol: string;

  @Column('text')
  kind: DocumentKind;

  @Column({ name: 'agency_code', type: 'text' })
  agencyCode: string;

  @Column({ name: 'subject_type', type: 'text' })
  subjectType: 'information-request' | 'report';

  @KeyColumn({ name: 'subject_key' })
  subjectKey: string;

  /** The job that issued it: the same job cannot issue the same kind twice. */
  @KeyColumn({ name: 'cause_key' })
  causeKey: string;

  /** Summary line (trích yếu). */
  @Column('text')
  title: string;

  @Column('text')
  body: string;

  /** Person id of the signer; null when the service itself issued it (receipts). */
  @Column({ name: 'signed_by', type: 'text', nullable: true })
  signedBy: string | null;

  /** The mandate under which he signed, as `TUQ. 12/UQ-VPUBND`; null for who needs none. */
  @Column({ name: 'signed_under', type: 'text', nullable: true })
  signedUnder: string | null;

  @Column({ name: 'issued_on', type: 'date' })
  issuedOn: string;

  @Column({ name: 'issued_at', type: 'timestamptz' })
  issuedAt: Date;

  /** Version of the template of its kind; null for what was issued before there were templates. */
  @Column({ name: 'template_version', type: 'integer', nullable: true })
  templateVersion: number | null;

  /** SHA-256 of the issued PDF, in hexadecimal; null where there is none. */
  @Column({ name: 'pdf_sha256', type: 'text', nullable: true })
  pdfSha256: string | null;

  /** SHA-256 of the issued page, in hexadecimal; null where there is none. */
  @Column({ name: 'html_sha256', type: 'text', nullable: true })
  htmlSha256: string | null;

  /** SHA-256 of the issued DOCX, in hexadecimal; null where there is none. */
  @Column({ name: 'docx_sha256', type: 'text', nullable: true })
  docxSha256: string | null;
}
