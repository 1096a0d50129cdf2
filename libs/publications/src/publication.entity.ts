import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

/**
 * A document that is to be published. Its number and title are in its proposals, which may be several. The database
 * refuses to change dates once they are set: what was late stays late.
 */
@Entity('publication')
@Index('publication_subject_owner', ['subjectId', 'ownerCode', 'documentOn'])
@Index('publication_instance', ['processInstanceKey'])
export class Publication {
  @PrimaryKeyColumn('publication_pkey')
  key: string;

  @Column({ name: 'subject_id', type: 'text' })
  subjectId: string;

  /** First day of the entry's version. */
  @Column({ name: 'subject_from', type: 'date' })
  subjectFrom: string;

  /** Of the agency, as it was called when the document was proposed. */
  @Column({ name: 'owner_code', type: 'text' })
  ownerCode: string;

  @Column({ name: 'owner_name', type: 'text' })
  ownerName: string;

  @Column({ name: 'document_on', type: 'date' })
  documentOn: string;

  /** All of the entry's places at which this document is to be found. */
  @Column({ type: 'text', array: true })
  places: string[];

  /** The last day in time; null where no rule fixes one. */
  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn: string | null;

  /** The first day on which a checked link was alive at each of the places; null until then. */
  @Column({ name: 'published_on', type: 'date', nullable: true })
  publishedOn: string | null;

  /** Working days from the document's date to that day. */
  @Column({ name: 'lag_working_days', type: 'integer', nullable: true })
  lagWorkingDays: number | null;

  @Column({ name: 'withdrawn_on', type: 'date', nullable: true })
  withdrawnOn: string | null;

  @KeyColumn({ name: 'process_instance_key' })
  processInstanceKey: string;
}
