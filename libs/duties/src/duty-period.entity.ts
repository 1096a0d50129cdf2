import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index, Unique } from 'typeorm';
import type { PeriodTerm } from './cadence.js';

/** That one owner has to say how a duty stands in a period. What came of it is in results and checks. */
@Entity('duty_period')
@Unique('duty_period_once', ['dutyId', 'ownerCode', 'period'])
@Index('duty_period_by_period', ['period'])
@Index('duty_period_instance', ['processInstanceKey'])
export class DutyPeriod {
  @PrimaryKeyColumn('duty_period_pkey')
  key: string;

  @Column({ name: 'duty_id', type: 'text' })
  dutyId: string;

  /** First day of the duty's version. */
  @Column({ name: 'duty_from', type: 'date' })
  dutyFrom: string;

  @Column('text')
  term: PeriodTerm;

  /** `2026-W48`, `2026-11`, `2026-Q4`, `2026-H2` or `2026`; `2026-CD` for the instructions of a year. */
  @Column('text')
  period: string;

  /** Of the agency, the Centre or the division, as they were called when the period was opened. */
  @Column({ name: 'owner_code', type: 'text' })
  ownerCode: string;

  @Column({ name: 'owner_name', type: 'text' })
  ownerName: string;

  @Column({ name: 'agency_code', type: 'text' })
  agencyCode: string;

  @Column({ name: 'opened_on', type: 'date' })
  openedOn: string;

  /** What is reported after this day stays late, however often it is returned. */
  @Column({ name: 'due_on', type: 'date' })
  dueOn: string;

  /** Null until its process has begun. */
  @KeyColumn({ name: 'process_instance_key', nullable: true })
  processInstanceKey: string | null;
}
