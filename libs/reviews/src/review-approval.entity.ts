import { KeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

/** What the head of the Centre made of a conclusion. The database refuses to change it. */
@Entity('review_approval')
@Index('review_approval_review', ['reviewKey'])
export class ReviewApproval {
  /** Each conclusion is decided on once. */
  @KeyColumn({
    name: 'conclusion_key',
    primary: true,
    primaryKeyConstraintName: 'review_approval_pkey',
  })
  conclusionKey: string;

  @KeyColumn({ name: 'review_key' })
  reviewKey: string;

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
