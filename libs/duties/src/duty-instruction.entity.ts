import { KeyColumn } from '@minhbach/database';
import type { SigningCapacity } from '@minhbach/documents';
import { Column, Entity, Index } from 'typeorm';

/** What a director, or somebody in his name, asked of a unit beside a report. The database refuses to change it. */
@Entity('duty_instruction')
@Index('duty_instruction_report', ['reportKey'])
export class DutyInstruction {
  /** Of the `DutyPeriod` that it opened. */
  @KeyColumn({
    name: 'period_key',
    primary: true,
    primaryKeyConstraintName: 'duty_instruction_pkey',
  })
  periodKey: string;

  @KeyColumn({ name: 'report_key' })
  reportKey: string;

  @Column('text')
  text: string;

  /** The department whose director it is. */
  @Column({ name: 'issuer_code', type: 'text' })
  issuerCode: string;

  @Column({ name: 'issued_by', type: 'text' })
  issuedBy: string;

  @Column('text')
  capacity: SigningCapacity['kind'];

  /** The mandate, e.g. `TUQ. 12/UQ-SKHCN`; null for who needs none. */
  @Column({ name: 'signed_under', type: 'text', nullable: true })
  signedUnder: string | null;

  @Column({ name: 'issued_at', type: 'timestamptz' })
  issuedAt: Date;
}
