import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index, Unique } from 'typeorm';
import type { UnitReviewTerm } from './unit-review-rule.entity.js';

/** That the Centre reviews a unit after a month or a quarter. What came of it is in conclusions and findings. */
@Entity('unit_review')
@Unique('unit_review_once', ['unitCode', 'period'])
@Index('unit_review_by_period', ['period'])
@Index('unit_review_instance', ['processInstanceKey'])
export class UnitReview {
  @PrimaryKeyColumn('unit_review_pkey')
  key: string;

  @Column('text')
  term: UnitReviewTerm;

  /** `2026-11` or `2026-Q4`. */
  @Column('text')
  period: string;

  @Column({ name: 'from_on', type: 'date' })
  fromOn: string;

  /** The last day. */
  @Column({ name: 'to_on', type: 'date' })
  toOn: string;

  /** Of the agency or the division, as they were called when the review was opened. */
  @Column({ name: 'unit_code', type: 'text' })
  unitCode: string;

  @Column({ name: 'unit_name', type: 'text' })
  unitName: string;

  @Column({ name: 'agency_code', type: 'text' })
  agencyCode: string;

  /** The Centre that reviews. */
  @Column({ name: 'reviewer_code', type: 'text' })
  reviewerCode: string;

  /** The department whose Director decides. */
  @Column({ name: 'department_code', type: 'text' })
  departmentCode: string;

  @Column({ name: 'opened_on', type: 'date' })
  openedOn: string;

  /** What is concluded after this day stays late, however often it is returned. */
  @Column({ name: 'due_on', type: 'date' })
  dueOn: string;

  /** Null until its process has begun. */
  @KeyColumn({ name: 'process_instance_key', nullable: true })
  processInstanceKey: string | null;
}
