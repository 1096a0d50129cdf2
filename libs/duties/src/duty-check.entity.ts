import { KeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

/** What the Centre made of a result. The database refuses to change it. */
@Entity('duty_check')
@Index('duty_check_period', ['periodKey'])
export class DutyCheck {
  /** Of the result: each is checked once. */
  @KeyColumn({ name: 'result_key', primary: true, primaryKeyConstraintName: 'duty_check_pkey' })
  resultKey: string;

  @KeyColumn({ name: 'period_key' })
  periodKey: string;

  @Column('boolean')
  accepted: boolean;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'new_due_on', type: 'date', nullable: true })
  newDueOn: string | null;

  @Column({ name: 'checked_by', type: 'text' })
  checkedBy: string;

  @Column({ name: 'checked_at', type: 'timestamptz' })
  checkedAt: Date;
}
