import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

/** An opinion that the handler asked of another agency, and the answer. Not for the requester. */
@Entity('consultation')
@Index('consultation_request', ['requestKey'])
export class Consultation {
  @PrimaryKeyColumn('consultation_pkey')
  key: string;

  @KeyColumn({ name: 'request_key' })
  requestKey: string;

  /** The agency or division that is asked. */
  @Column({ name: 'unit_code', type: 'text' })
  unitCode: string;

  @Column('text')
  question: string;

  @Column({ name: 'asked_by', type: 'text' })
  askedBy: string;

  @Column({ name: 'asked_on', type: 'date' })
  askedOn: string;

  /** The agencies' own term: it moves no deadline of the law. */
  @Column({ name: 'due_on', type: 'date' })
  dueOn: string;

  @Column({ type: 'text', nullable: true })
  opinion: string | null;

  @Column({ name: 'answered_by', type: 'text', nullable: true })
  answeredBy: string | null;

  @Column({ name: 'answered_on', type: 'date', nullable: true })
  answeredOn: string | null;

  /** The first day on which the opinion was late. Set once, never cleared. */
  @Column({ name: 'escalated_on', type: 'date', nullable: true })
  escalatedOn: string | null;
}
