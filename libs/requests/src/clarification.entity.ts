import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

/** What the agency asked the requester to supplement, all at once, and the answer. */
@Entity('clarification')
@Index('clarification_request', ['requestKey'])
export class Clarification {
  @PrimaryKeyColumn('clarification_pkey')
  key: string;

  @KeyColumn({ name: 'request_key' })
  requestKey: string;

  @Column('jsonb')
  points: string[];

  @Column({ name: 'asked_on', type: 'date' })
  askedOn: string;

  @Column({ name: 'answered_on', type: 'date', nullable: true })
  answeredOn: string | null;

  @Column({ type: 'text', nullable: true })
  answer: string | null;
}
