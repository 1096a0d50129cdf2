import { KeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

export const findingCheckOutcomes = ['accepted', 'returned', 'not-remedied'] as const;

export type FindingCheckOutcome = (typeof findingCheckOutcomes)[number];

/** What the Centre made of an answer. The database refuses to change it. */
@Entity('finding_check')
@Index('finding_check_finding', ['findingKey'])
export class FindingCheck {
  /** Each answer is checked once. */
  @KeyColumn({ name: 'answer_key', primary: true, primaryKeyConstraintName: 'finding_check_pkey' })
  answerKey: string;

  @KeyColumn({ name: 'finding_key' })
  findingKey: string;

  @Column('text')
  outcome: FindingCheckOutcome;

  /** Null when it was accepted. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  /** By when to answer anew; null unless it was returned. */
  @Column({ name: 'new_due_on', type: 'date', nullable: true })
  newDueOn: string | null;

  @Column({ name: 'checked_by', type: 'text' })
  checkedBy: string;

  @Column({ name: 'checked_at', type: 'timestamptz' })
  checkedAt: Date;
}
