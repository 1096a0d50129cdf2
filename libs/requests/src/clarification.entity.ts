import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

/**
 * `supplement`: what an incomplete request lacks, before the clock starts. `clarification`: what the handler wants to
 * know of a valid one, while the clock of the law runs on.
 */
export type ClarificationStage = 'supplement' | 'clarification';

/** What the agency asked the requester to supplement or make clear, all at once, and the answer. */
@Entity('clarification')
@Index('clarification_request', ['requestKey'])
export class Clarification {
  @PrimaryKeyColumn('clarification_pkey')
  key: string;

  @KeyColumn({ name: 'request_key' })
  requestKey: string;

  @Column({ type: 'text', default: 'supplement' })
  stage: ClarificationStage;

  @Column('jsonb')
  points: string[];

  @Column({ name: 'asked_on', type: 'date' })
  askedOn: string;

  /** The last day for the answer. */
  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn: string | null;

  @Column({ name: 'answered_on', type: 'date', nullable: true })
  answeredOn: string | null;

  @Column({ type: 'text', nullable: true })
  answer: string | null;

  /** The day on which the agency stopped waiting for the answer to a clarification. */
  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn: string | null;
}
