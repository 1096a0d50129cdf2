import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

export const dutyOutcomes = ['done', 'nothing-due', 'not-done'] as const;

export type DutyOutcome = (typeof dutyOutcomes)[number];

/** What an owner said of his duty. The database refuses to change it: what is put right is a new one. */
@Entity('duty_result')
@Index('duty_result_period', ['periodKey'])
export class DutyResult {
  @PrimaryKeyColumn('duty_result_pkey')
  key: string;

  @KeyColumn({ name: 'period_key' })
  periodKey: string;

  @Column('text')
  outcome: DutyOutcome;

  @Column('text')
  summary: string;

  /** Links, or numbers and dates of documents, as they were written down. */
  @Column({ type: 'text', nullable: true })
  evidence: string | null;

  @Column({ name: 'reported_by', type: 'text' })
  reportedBy: string;

  @Column({ name: 'reported_at', type: 'timestamptz' })
  reportedAt: Date;

  @Column({ name: 'reported_on', type: 'date' })
  reportedOn: string;
}
