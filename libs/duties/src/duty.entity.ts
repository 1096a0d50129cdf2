import type { AgencyFunctionCode } from '@minhbach/agencies';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Cadence, OwnerUnit, ReviewTerm } from './cadence.js';

/** A standing duty of the plan. What changes about it is a new row from another day on. */
@Entity('duty')
export class Duty {
  /** As the register numbers it: `3.1a`, `III.2`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'duty_pkey' })
  id: string;

  @PrimaryColumn({ name: 'valid_from', type: 'date', primaryKeyConstraintName: 'duty_pkey' })
  validFrom: string;

  /** The last day; null while it holds. */
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: string | null;

  /** Among the others. */
  @Column('integer')
  position: number;

  /** Where the plan says so: `II.3.1`. */
  @Column('text')
  section: string;

  @Column({ name: 'name_vi', type: 'text' })
  nameVi: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn: string;

  /** Who answers for it; which agency that is depends on the day. */
  @Column({ name: 'owner_functions', type: 'text', array: true })
  ownerFunctions: AgencyFunctionCode[];

  @Column({ name: 'owner_unit', type: 'text' })
  ownerUnit: OwnerUnit;

  /** Who carries it out with the owner, or in his stead, in the words of the plan. */
  @Column({ name: 'carriers_vi', type: 'text', nullable: true })
  carriersVi: string | null;

  @Column({ name: 'carriers_en', type: 'text', nullable: true })
  carriersEn: string | null;

  @Column('text')
  cadence: Cadence;

  /** After which periods the owner is asked; none where a process of its own shows it. */
  @Column({ type: 'text', array: true })
  reviewed: ReviewTerm[];

  /** The process that carries it out; null when its owner reports by himself. */
  @Column({ name: 'process_id', type: 'text', nullable: true })
  processId: string | null;

  /** Numbers of the indicators that it serves. */
  @Column({ type: 'integer', array: true })
  components: number[];

  @Column({ name: 'legal_basis', type: 'text' })
  legalBasis: string;

  /** What shows that it was done. */
  @Column({ name: 'evidence_vi', type: 'text' })
  evidenceVi: string;

  @Column({ name: 'evidence_en', type: 'text' })
  evidenceEn: string;
}
