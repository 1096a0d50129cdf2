import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Unique } from 'typeorm';

export type ComplaintOutcome = 'declined' | 'upheld' | 'dismissed';

/** A complaint about how a request was answered, or not answered (Law 104/2016/QH13 Art. 14). */
@Entity('complaint')
@Unique('complaint_level', ['requestKey', 'level'])
@Unique('complaint_instance', ['processInstanceKey'])
export class Complaint {
  @PrimaryKeyColumn('complaint_pkey')
  key: string;

  @KeyColumn({ name: 'request_key' })
  requestKey: string;

  @KeyColumn({ name: 'process_instance_key' })
  processInstanceKey: string;

  /** 1: to the agency that answered; 2: to the People's Committee. */
  @Column('integer')
  level: number;

  /** In whose hands it is: the agency that answered, or its successor; null for the People's Committee. */
  @Column({ name: 'agency_code', type: 'text', nullable: true })
  agencyCode: string | null;

  @Column('text')
  content: string;

  @Column({ name: 'filed_on', type: 'date' })
  filedOn: string;

  @Column({ name: 'accepted_on', type: 'date', nullable: true })
  acceptedOn: string | null;

  /** The last day for the decision. */
  @Column({ name: 'decide_by', type: 'date', nullable: true })
  decideBy: string | null;

  @Column({ type: 'text', nullable: true })
  outcome: ComplaintOutcome | null;

  @Column({ name: 'decided_on', type: 'date', nullable: true })
  decidedOn: string | null;

  @Column({ type: 'text', nullable: true })
  reasons: string | null;
}
