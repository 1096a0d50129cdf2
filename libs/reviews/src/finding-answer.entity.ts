import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

/** What a unit says that it has put right. The database refuses to change it: what is said anew is a new one. */
@Entity('finding_answer')
@Index('finding_answer_finding', ['findingKey'])
export class FindingAnswer {
  @PrimaryKeyColumn('finding_answer_pkey')
  key: string;

  @KeyColumn({ name: 'finding_key' })
  findingKey: string;

  @Column('text')
  text: string;

  /** Links, or numbers and dates of documents, as they were written down. */
  @Column('text')
  evidence: string;

  /** The deadline in force at that time: an answer after it stays late. */
  @Column({ name: 'due_on', type: 'date' })
  dueOn: string;

  @Column({ name: 'answered_by', type: 'text' })
  answeredBy: string;

  @Column({ name: 'answered_at', type: 'timestamptz' })
  answeredAt: Date;

  @Column({ name: 'answered_on', type: 'date' })
  answeredOn: string;
}
