import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgencyFunctionCode } from './function-codes.js';

/** Which agency holds a function in a period. The first day of the next holder follows the last of this one. */
@Entity('agency_function')
export class AgencyFunction {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'agency_function_pkey' })
  function: AgencyFunctionCode;

  @PrimaryColumn({
    name: 'valid_from',
    type: 'date',
    primaryKeyConstraintName: 'agency_function_pkey',
  })
  validFrom: string;

  /** The last day; null while it holds it. */
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: string | null;

  @Column({ name: 'agency_code', type: 'text' })
  agencyCode: string;
}
