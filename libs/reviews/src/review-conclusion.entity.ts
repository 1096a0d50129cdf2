import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

/** What is to be put right, and by when. */
export interface NewFinding {
  /** Id of the duty of the register; null where the finding is about none. */
  readonly dutyId: string | null;
  readonly text: string;
  readonly dueOn: string;
}

/** What the Centre concluded about a unit. The database refuses to change it: what is put right is a new one. */
@Entity('review_conclusion')
@Index('review_conclusion_review', ['reviewKey'])
export class ReviewConclusion {
  @PrimaryKeyColumn('review_conclusion_pkey')
  key: string;

  @KeyColumn({ name: 'review_key' })
  reviewKey: string;

  @Column('text')
  assessment: string;

  /** None: the unit does well. */
  @Column('jsonb')
  findings: NewFinding[];

  @Column({ name: 'concluded_by', type: 'text' })
  concludedBy: string;

  @Column({ name: 'concluded_at', type: 'timestamptz' })
  concludedAt: Date;

  @Column({ name: 'concluded_on', type: 'date' })
  concludedOn: string;
}
