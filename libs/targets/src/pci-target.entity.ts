import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MeasureCode } from './measures.js';

/** When a target is reached; `follow` has no number in the plan and is watched only. */
export const targetRules = ['above-median', 'places-gained', 'at-least', 'follow'] as const;

export type TargetRule = (typeof targetRules)[number];

/** What the plan wants to reach. What changes about it is a new row from another day on. */
@Entity('pci_target')
export class PciTarget {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pci_target_pkey' })
  id: string;

  @PrimaryColumn({
    name: 'valid_from',
    type: 'date',
    primaryKeyConstraintName: 'pci_target_pkey',
  })
  validFrom: string;

  /** The last day; null while it holds. */
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: string | null;

  @Column('integer')
  position: number;

  /** The duty of the register that says so: `3.7a`. */
  @Column({ name: 'duty_id', type: 'text' })
  dutyId: string;

  @Column('text')
  measure: MeasureCode;

  @Column('text')
  rule: TargetRule;

  /** In the unit of the measure, places for a rank; null where the rule needs none. */
  @Column({ type: 'double precision', nullable: true })
  threshold: number | null;

  /** What a gain is counted from: `2019`. */
  @Column({ name: 'base_period', type: 'text', nullable: true })
  basePeriod: string | null;
}
