import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

export type FileEventKind =
  'attached' | 'scanned' | 'infected' | 'redacted' | 'given' | 'downloaded';

/** What happened to a file of a case, and through whom. Written once: a download is the proof of a delivery. */
@Entity('file_event')
@Index('file_event_subject', ['subjectType', 'subjectKey'])
export class FileEvent {
  @PrimaryKeyColumn('file_event_pkey')
  key: string;

  @KeyColumn({ name: 'file_key' })
  fileKey: string;

  @Column({ name: 'subject_type', type: 'text' })
  subjectType: 'information-request';

  @KeyColumn({ name: 'subject_key' })
  subjectKey: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  /** Person id, or `system`. */
  @Column('text')
  actor: string;

  @Column('text')
  kind: FileEventKind;

  /** Of the bytes as they were then; null when they were not known. */
  @Column({ type: 'text', nullable: true })
  sha256: string | null;
}
