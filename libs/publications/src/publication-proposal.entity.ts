import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

/** What an officer proposes to publish, as he wrote it down. The database refuses to change it. */
@Entity('publication_proposal')
@Index('publication_proposal_publication', ['publicationKey'])
export class PublicationProposal {
  @PrimaryKeyColumn('publication_proposal_pkey')
  key: string;

  @KeyColumn({ name: 'publication_key' })
  publicationKey: string;

  @Column({ name: 'number_symbol', type: 'text' })
  numberSymbol: string;

  @Column('text')
  title: string;

  /** Whether "Cổng TTĐT (để đăng công khai)" is among the recipients of the document. */
  @Column({ name: 'is_marked', type: 'boolean' })
  isMarked: boolean;

  @Column({ name: 'proposed_by', type: 'text' })
  proposedBy: string;

  @Column({ name: 'proposed_at', type: 'timestamptz' })
  proposedAt: Date;
}
