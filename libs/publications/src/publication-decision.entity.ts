import { KeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

/** What the head decided on a proposal. The database refuses to change it. */
@Entity('publication_decision')
@Index('publication_decision_publication', ['publicationKey'])
export class PublicationDecision {
  /** Each proposal is decided once. */
  @KeyColumn({
    name: 'proposal_key',
    primary: true,
    primaryKeyConstraintName: 'publication_decision_pkey',
  })
  proposalKey: string;

  @KeyColumn({ name: 'publication_key' })
  publicationKey: string;

  @Column('boolean')
  approved: boolean;

  /** Why it was returned; null when it was approved. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'decided_by', type: 'text' })
  decidedBy: string;

  @Column({ name: 'decided_at', type: 'timestamptz' })
  decidedAt: Date;
}
