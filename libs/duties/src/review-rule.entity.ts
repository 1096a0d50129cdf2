import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PeriodTerm } from './cadence.js';

/** How long owners have to report on a period that has ended, in working days. */
@Entity('duty_review_rule')
export class ReviewRule {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'duty_review_rule_pkey' })
  term: PeriodTerm;

  @Column({ name: 'report_working_days', type: 'integer' })
  reportWorkingDays: number;

  /** For whoever checks, from the report on. */
  @Column({ name: 'check_working_days', type: 'integer' })
  checkWorkingDays: number;

  /** For the owner, from a return on. */
  @Column({ name: 'revision_working_days', type: 'integer' })
  revisionWorkingDays: number;

  @Column('text')
  source: string;

  /** Whether somebody with responsibility has confirmed it. */
  @Column('boolean')
  verified: boolean;
}
