import { KeyColumn } from '@minhbach/database';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A number under which an agency has proposed a document of a date. It belongs to that document alone until it is
 * withdrawn; the key of the table holds that, however many propose at once.
 */
@Entity('publication_number')
@Index('publication_number_publication', ['publicationKey'])
export class PublicationNumber {
  @PrimaryColumn({
    name: 'owner_code',
    type: 'text',
    primaryKeyConstraintName: 'publication_number_pkey',
  })
  ownerCode: string;

  @PrimaryColumn({
    name: 'document_on',
    type: 'date',
    primaryKeyConstraintName: 'publication_number_pkey',
  })
  documentOn: string;

  /** Number and symbol in small letters. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'publication_number_pkey' })
  number: string;

  @KeyColumn({ name: 'publication_key' })
  publicationKey: string;
}
