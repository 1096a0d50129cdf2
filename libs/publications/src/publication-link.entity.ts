import { KeyColumn } from '@minhbach/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Where a document is to be found at one place, and how that address fared. */
@Entity('publication_link')
@Index('publication_link_next_check', ['nextCheckAt'])
export class PublicationLink {
  @KeyColumn({
    name: 'publication_key',
    primary: true,
    primaryKeyConstraintName: 'publication_link_pkey',
  })
  publicationKey: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'publication_link_pkey' })
  place: string;

  @Column('text')
  link: string;

  @Column({ name: 'entered_by', type: 'text' })
  enteredBy: string;

  /** The first day on which a link of this place was alive; it stays when the link is replaced. */
  @Column({ name: 'first_alive_on', type: 'date', nullable: true })
  firstAliveOn: string | null;

  @Column({ name: 'checked_at', type: 'timestamptz', nullable: true })
  checkedAt: Date | null;

  /** Checks in a row that failed. */
  @Column('integer')
  failures: number;

  /** Since when it counts as dead: several checks failed one after the other. */
  @Column({ name: 'dead_since', type: 'timestamptz', nullable: true })
  deadSince: Date | null;

  /** When it is looked at again; null until its document is published. */
  @Column({ name: 'next_check_at', type: 'timestamptz', nullable: true })
  nextCheckAt: Date | null;
}
