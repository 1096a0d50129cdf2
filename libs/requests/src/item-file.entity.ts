import { KeyColumn } from '@minhbach/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const primaryKeyConstraintName = 'item_file_pkey';

/** A file with which an item is answered. Drafts replace each other until the answer is issued. */
@Entity('item_file')
export class ItemFile {
  @KeyColumn({ name: 'request_key', primary: true, primaryKeyConstraintName })
  requestKey: string;

  /** Of the item. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName })
  position: number;

  @KeyColumn({ name: 'file_key', primary: true, primaryKeyConstraintName })
  fileKey: string;

  /** When the answer was issued with it; null while it is only drafted. */
  @Column({ name: 'given_at', type: 'timestamptz', nullable: true })
  givenAt: Date | null;
}
