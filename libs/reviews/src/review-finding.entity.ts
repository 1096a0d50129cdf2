import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

/** What a unit has to put right. What it says to that, and what becomes of it, is in answers, checks and proposals. */
@Entity('review_finding')
@Index('review_finding_review', ['reviewKey'])
@Index('review_finding_instance', ['processInstanceKey'])
export class ReviewFinding {
  @PrimaryKeyColumn('review_finding_pkey')
  key: string;

  @KeyColumn({ name: 'review_key' })
  reviewKey: string;

  /** Among those of its review, from 1. */
  @Column('integer')
  number: number;

  @Column({ name: 'duty_id', type: 'text', nullable: true })
  dutyId: string | null;

  @Column('text')
  text: string;

  /** The first deadline; a later one is in the check that set it. */
  @Column({ name: 'due_on', type: 'date' })
  dueOn: string;

  /** When it was given up waiting for an answer; null unless it was. */
  @Column({ name: 'unanswered_on', type: 'date', nullable: true })
  unansweredOn: string | null;

  /** Null until its process has begun. */
  @KeyColumn({ name: 'process_instance_key', nullable: true })
  processInstanceKey: string | null;
}
