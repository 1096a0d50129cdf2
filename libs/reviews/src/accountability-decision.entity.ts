import { KeyColumn } from '@minhbach/database';
import type { SigningCapacity } from '@minhbach/documents';
import { Column, Entity, Index } from 'typeorm';

export const accountabilityOutcomes = ['approved', 'declined', 'returned'] as const;

export type AccountabilityOutcome = (typeof accountabilityOutcomes)[number];

/** What the Director, or somebody in his name, decided on a proposal. The database refuses to change it. */
@Entity('accountability_decision')
@Index('accountability_decision_finding', ['findingKey'])
export class AccountabilityDecision {
  /** Each proposal is decided on once. */
  @KeyColumn({
    name: 'proposal_key',
    primary: true,
    primaryKeyConstraintName: 'accountability_decision_pkey',
  })
  proposalKey: string;

  @KeyColumn({ name: 'finding_key' })
  findingKey: string;

  @Column('text')
  outcome: AccountabilityOutcome;

  /** Null when it was approved. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'decided_by', type: 'text' })
  decidedBy: string;

  @Column({ name: 'decided_at', type: 'timestamptz' })
  decidedAt: Date;

  @Column('text')
  capacity: SigningCapacity['kind'];

  /** The mandate, e.g. `TUQ. 12/UQ-SKHCN`; null for who needs none. */
  @Column({ name: 'signed_under', type: 'text', nullable: true })
  signedUnder: string | null;
}
