import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';
import type { ConsentDecision } from './vocabulary.js';

/**
 * The written consent (form 06) of somebody whose secrets or private life the information touches, which the law
 * asks for before it is given (Law 104/2016/QH13 Art. 7). Not for the requester.
 */
@Entity('third_party_consent')
@Index('third_party_consent_request', ['requestKey'])
export class ThirdPartyConsent {
  @PrimaryKeyColumn('third_party_consent_pkey')
  key: string;

  @KeyColumn({ name: 'request_key' })
  requestKey: string;

  /** Name of the person or organisation. Personal data: it never enters the process. */
  @Column('text')
  party: string;

  /** Positions of the items concerned. */
  @Column('jsonb')
  positions: number[];

  @Column({ name: 'asked_by', type: 'text' })
  askedBy: string;

  @Column({ name: 'asked_on', type: 'date' })
  askedOn: string;

  @Column({ name: 'due_on', type: 'date' })
  dueOn: string;

  @Column({ type: 'text', nullable: true })
  decision: ConsentDecision | null;

  /** What proves it: the number of the signed form 06, of a letter. */
  @Column({ type: 'text', nullable: true })
  evidence: string | null;

  @Column({ name: 'recorded_by', type: 'text', nullable: true })
  recordedBy: string | null;

  @Column({ name: 'recorded_on', type: 'date', nullable: true })
  recordedOn: string | null;
}
