import { KeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

/** Something that was taken out of a document, and the article of the law that says so. */
export interface RemovedPart {
  /** What and where, without repeating it, e.g. `Số định danh cá nhân, trang 2`. */
  readonly what: string;
  readonly ground: string;
}

/** How a copy that may be given came out of an original that may not. Written once. */
@Entity('file_redaction')
@Index('file_redaction_original', ['originalKey'])
export class FileRedaction {
  @KeyColumn({
    name: 'redacted_key',
    primary: true,
    primaryKeyConstraintName: 'file_redaction_pkey',
  })
  redactedKey: string;

  @KeyColumn({ name: 'original_key' })
  originalKey: string;

  @Column('jsonb')
  removed: RemovedPart[];

  @Column({ name: 'redacted_by', type: 'text' })
  redactedBy: string;

  @Column({ name: 'redacted_at', type: 'timestamptz' })
  redactedAt: Date;

  /** Who compared both; null when nobody did. */
  @Column({ name: 'second_reader', type: 'text', nullable: true })
  secondReader: string | null;
}
