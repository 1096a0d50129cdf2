import { KeyColumn } from '@minhbach/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `docx` only of kinds that those who get them work on with. */
export type CopyFormat = 'pdf' | 'html' | 'docx';

/** The bytes of a document as it was issued. Immutable like the document; no template changes them afterwards. */
@Entity('issued_copy')
export class IssuedCopy {
  @KeyColumn({
    name: 'document_key',
    primary: true,
    primaryKeyConstraintName: 'issued_copy_pkey',
  })
  documentKey: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'issued_copy_pkey' })
  format: CopyFormat;

  @Column('bytea')
  content: Buffer;
}
