import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';
import type { Arrival, TakenInAct } from './vocabulary.js';

/**
 * What an officer took in for a requester who did not come through the portal. It has two times: when it reached the
 * agency, from which the law counts, and when it was entered. The database refuses to change or delete it.
 */
@Entity('taken_in')
@Index('taken_in_request', ['requestKey'])
export class TakenIn {
  @PrimaryKeyColumn('taken_in_pkey')
  key: string;

  @KeyColumn({ name: 'request_key' })
  requestKey: string;

  @Column('text')
  act: TakenInAct;

  @Column('text')
  arrival: Arrival;

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt: Date;

  @Column({ name: 'entered_at', type: 'timestamptz' })
  enteredAt: Date;

  /** Person id of the officer. */
  @Column({ name: 'entered_by', type: 'text' })
  enteredBy: string;

  /** What proves the arrival: postal number, message id, signed form. */
  @Column('text')
  evidence: string;

  /** Keys of the files that hold it. */
  @Column('jsonb')
  files: string[];

  /** Why it was not entered on the day on which it came. */
  @Column({ name: 'late_reason', type: 'text', nullable: true })
  lateReason: string | null;

  /** An officer wrote down what was said: it counts once the requester has confirmed it. */
  @Column({ name: 'written_by_officer', type: 'boolean' })
  writtenByOfficer: boolean;
}
