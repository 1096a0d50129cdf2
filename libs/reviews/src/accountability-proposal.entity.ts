import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

/**
 * Whether the Centre proposes that the head of a unit answers for what was not put right, and why. The database refuses
 * to change it.
 */
@Entity('accountability_proposal')
@Index('accountability_proposal_finding', ['findingKey'])
export class AccountabilityProposal {
  @PrimaryKeyColumn('accountability_proposal_pkey')
  key: string;

  @KeyColumn({ name: 'finding_key' })
  findingKey: string;

  /** False: the finding is closed without a proposal, for the reason given. */
  @Column({ name: 'is_proposed', type: 'boolean' })
  isProposed: boolean;

  @Column('text')
  text: string;

  @Column({ name: 'proposed_by', type: 'text' })
  proposedBy: string;

  @Column({ name: 'proposed_at', type: 'timestamptz' })
  proposedAt: Date;
}
