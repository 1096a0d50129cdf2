import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

/** What became of it: the court found for the agency, ordered it to answer again, or the suit was given up. */
export type LawsuitOutcome = 'dismissed' | 'ordered' | 'discontinued';

/** An administrative suit of the requester about an answer, its absence, or the decision on his complaint. */
@Entity('lawsuit')
@Index('lawsuit_request', ['requestKey'])
export class Lawsuit {
  @PrimaryKeyColumn('lawsuit_pkey')
  key: string;

  @KeyColumn({ name: 'request_key' })
  requestKey: string;

  /** Level of the complaint whose decision is challenged; null for the answer itself, or its absence. */
  @Column({ name: 'complaint_level', type: 'integer', nullable: true })
  complaintLevel: number | null;

  @Column('text')
  court: string;

  /** The court's number of the case. */
  @Column({ name: 'case_number', type: 'text' })
  caseNumber: string;

  /** The day on which the court took the suit up. */
  @Column({ name: 'accepted_on', type: 'date' })
  acceptedOn: string;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;

  @Column({ type: 'text', nullable: true })
  outcome: LawsuitOutcome | null;

  /** The judgment or decision that ended it. */
  @Column({ type: 'text', nullable: true })
  judgment: string | null;

  /** The day on which it took legal effect. */
  @Column({ name: 'effective_on', type: 'date', nullable: true })
  effectiveOn: string | null;

  @Column({ type: 'text', nullable: true })
  summary: string | null;

  @Column({ name: 'closed_by', type: 'text', nullable: true })
  closedBy: string | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;
}
