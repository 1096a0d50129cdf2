import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity } from 'typeorm';
import type { SuccessionType } from './agency-succession.entity.js';

/** A decision to merge, split, rename or abolish agencies. It is undone by another decision only. */
@Entity('succession_decision')
export class SuccessionDecision {
  @PrimaryKeyColumn('succession_decision_pkey')
  key: string;

  @Column('text')
  type: SuccessionType;

  /** E.g. `1234/QĐ-UBND`. */
  @Column('text')
  number: string;

  @Column({ name: 'decided_on', type: 'date' })
  decidedOn: string;

  /** The first day of the successors. */
  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn: string;

  @Column('text')
  source: string;

  @Column({ name: 'from_codes', type: 'text', array: true })
  fromCodes: string[];

  /** Whether the people of the predecessors have the same functions at the successor. */
  @Column({ name: 'moves_staff', type: 'boolean' })
  movesStaff: boolean;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;

  /** Who had the open cases moved; null until that was asked for. */
  @Column({ name: 'applied_by', type: 'text', nullable: true })
  appliedBy: string | null;

  @Column({ name: 'applied_at', type: 'timestamptz', nullable: true })
  appliedAt: Date | null;

  /** The batch operation that moves them. */
  @KeyColumn({ name: 'batch_key', nullable: true })
  batchKey: string | null;
}
