import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';
import type { FileFaultCode } from './file-fault.js';
import type { FileTypeId } from './file-types.js';

/**
 * How far a file has come. Only `clean` and `unscanned` ones are ever given to anybody; `unscanned` are those of an
 * installation without a virus scanner. `refused` and `infected` ones have no bytes any more.
 */
export type FileState = 'uploading' | 'refused' | 'waiting' | 'clean' | 'unscanned' | 'infected';

/** In SQL, of a `stored_file`: its bytes are in the store under their SHA-256. */
export const hasContent = `state IN ('waiting', 'clean', 'unscanned')`;

/** A file that somebody sends or has sent. Its bytes are in the file store, under their SHA-256. */
@Entity('stored_file')
@Index('stored_file_uploader', ['uploadedBy', 'state'])
@Index('stored_file_digest', ['sha256'], { where: 'sha256 IS NOT NULL' })
@Index('stored_file_scan', ['scanDueAt'], { where: 'scan_due_at IS NOT NULL' })
export class StoredFile {
  @PrimaryKeyColumn('stored_file_pkey')
  key: string;

  /** In Unicode normal form C, with its ending. */
  @Column('text')
  name: string;

  /** Bytes: what was announced, and since the end of the upload what it is. */
  @KeyColumn({ name: 'size_bytes' })
  sizeBytes: string;

  /** Bytes that have arrived. */
  @KeyColumn({ name: 'received_bytes' })
  receivedBytes: string;

  @Column('text')
  state: FileState;

  /** By its bytes; null until the upload has ended. */
  @Column({ type: 'text', nullable: true })
  type: FileTypeId | null;

  /** In hexadecimal; null until the upload has ended. */
  @Column({ type: 'text', nullable: true })
  sha256: string | null;

  /** Why it was refused. */
  @Column({ type: 'text', nullable: true })
  refusal: FileFaultCode | null;

  @Column({ name: 'uploaded_by', type: 'text' })
  uploadedBy: string;

  @Column({ name: 'begun_at', type: 'timestamptz' })
  begunAt: Date;

  @Column({ name: 'completed_at', type: 'timestamptz', nullable: true })
  completedAt: Date | null;

  /** When it is to be scanned, or whoever scans it now has given up. */
  @Column({ name: 'scan_due_at', type: 'timestamptz', nullable: true })
  scanDueAt: Date | null;

  @Column({ name: 'scan_attempts', type: 'integer', default: 0 })
  scanAttempts: number;

  @Column({ name: 'scanned_at', type: 'timestamptz', nullable: true })
  scannedAt: Date | null;

  /** What the scanner found. */
  @Column({ type: 'text', nullable: true })
  virus: string | null;
}
