import { KeyColumn } from '@minhbach/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const successionTypes = [
  /** A new agency begins, and nobody's work passes to it. */
  'ESTABLISHMENT',
  'MERGE',
  'SPLIT',
  'RENAME',
  /** An agency that exists takes over all work of one that is abolished. */
  'ABOLITION',
  'FUNCTION_TRANSFER',
] as const;

export type SuccessionType = (typeof successionTypes)[number];

/** On a day, one agency's work passed to another: all of it, or one function. */
@Entity('agency_succession')
export class AgencySuccession {
  @PrimaryColumn({
    name: 'from_code',
    type: 'text',
    primaryKeyConstraintName: 'agency_succession_pkey',
  })
  fromCode: string;

  /** The same code when an agency of another province carries on under the same name. */
  @PrimaryColumn({
    name: 'to_code',
    type: 'text',
    primaryKeyConstraintName: 'agency_succession_pkey',
  })
  toCode: string;

  @PrimaryColumn({
    name: 'effective_on',
    type: 'date',
    primaryKeyConstraintName: 'agency_succession_pkey',
  })
  effectiveOn: string;

  @Column('text')
  type: SuccessionType;

  /** The function that passed on; null for everything. */
  @Column({ type: 'text', nullable: true })
  function: string | null;

  @Column('text')
  source: string;

  /** Whether a person has checked it against the legal text. */
  @Column('boolean')
  verified: boolean;

  /** The decision that an administrator recorded; null for what the product ships. */
  @KeyColumn({ name: 'decision_key', nullable: true })
  decisionKey: string | null;

  /** Component indicators 1–12 whose requests pass to this successor; null for all that no other one takes. */
  @Column({ type: 'integer', array: true, nullable: true })
  subjects: number[] | null;
}
