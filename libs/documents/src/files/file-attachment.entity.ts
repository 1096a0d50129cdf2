import { KeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

/** What a file is to the case it belongs to. */
export type FilePurpose =
  /** Sent with the request, or with a supplement. */
  | 'request'
  | 'supplement'
  /** What a complaint is supported by. */
  | 'complaint'
  /** How and when a request came in on paper or by telephone. */
  | 'intake-evidence'
  /** A document as the agency holds it: it never leaves the agency. */
  | 'original'
  /** The copy of an original from which something was taken out. */
  | 'redacted'
  /** A document that is to be given as it is. */
  | 'answer'
  /** With an opinion, and with the consent of a third party (form 06). */
  | 'opinion'
  | 'consent'
  /** The signed receipt of an answer that was handed over at the office. */
  | 'delivery';

/** A file as part of one case, for good. */
@Entity('file_attachment')
@Index('file_attachment_subject', ['subjectType', 'subjectKey'])
export class FileAttachment {
  @KeyColumn({
    name: 'file_key',
    primary: true,
    primaryKeyConstraintName: 'file_attachment_pkey',
  })
  fileKey: string;

  @Column({ name: 'subject_type', type: 'text' })
  subjectType: 'information-request';

  @KeyColumn({ name: 'subject_key' })
  subjectKey: string;

  @Column('text')
  purpose: FilePurpose;

  /** The consultation, consent, clarification or complaint that it belongs to. */
  @KeyColumn({ name: 'part_key', nullable: true })
  partKey: string | null;

  @Column({ name: 'attached_by', type: 'text' })
  attachedBy: string;

  @Column({ name: 'attached_at', type: 'timestamptz' })
  attachedAt: Date;
}
