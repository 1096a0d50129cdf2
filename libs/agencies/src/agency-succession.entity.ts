import { Column, Entity, PrimaryColumn } from 'typeorm';

export type SuccessionType = 'MERGE' | 'SPLIT' | 'RENAME' | 'FUNCTION_TRANSFER';

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
}
