import { Column, Entity, PrimaryColumn } from 'typeorm';

export const unitReviewTerms = ['month', 'quarter'] as const;

export type UnitReviewTerm = (typeof unitReviewTerms)[number];

/** How long each step of a review may take, in working days. */
@Entity('unit_review_rule')
export class UnitReviewRule {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'unit_review_rule_pkey' })
  term: UnitReviewTerm;

  /** For whoever reviews, from the opening on: the units' own reports come in first. */
  @Column({ name: 'review_working_days', type: 'integer' })
  reviewWorkingDays: number;

  /** For the head of the Centre, from the conclusion on. */
  @Column({ name: 'approval_working_days', type: 'integer' })
  approvalWorkingDays: number;

  /** For whoever reviews, from an answer on. */
  @Column({ name: 'check_working_days', type: 'integer' })
  checkWorkingDays: number;

  /** After the deadline of a finding: from then on it counts as not put right, answered or not. */
  @Column({ name: 'patience_working_days', type: 'integer' })
  patienceWorkingDays: number;

  /** To propose that a head answers for it, or to say why not. */
  @Column({ name: 'proposal_working_days', type: 'integer' })
  proposalWorkingDays: number;

  /** For the Director, from the proposal on. */
  @Column({ name: 'decision_working_days', type: 'integer' })
  decisionWorkingDays: number;

  @Column('text')
  source: string;

  /** Whether somebody with responsibility has confirmed it. */
  @Column('boolean')
  verified: boolean;
}
