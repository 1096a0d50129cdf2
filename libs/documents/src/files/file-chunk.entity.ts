import { KeyColumn } from '@minhbach/database';
import { Column, Entity } from 'typeorm';

const primary = { primary: true, primaryKeyConstraintName: 'file_chunk_pkey' } as const;

/** A part of an upload that has arrived. Of two that come for the same place the primary key lets one in. */
@Entity('file_chunk')
export class FileChunk {
  @KeyColumn({ name: 'file_key', ...primary })
  fileKey: string;

  /** Where it begins in the file. */
  @KeyColumn({ name: 'position', ...primary })
  position: string;

  @KeyColumn({ name: 'size_bytes' })
  sizeBytes: string;

  /** Its name in the file store. */
  @Column('text')
  object: string;
}
