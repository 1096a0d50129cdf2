import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code for a person who does not have his phone: it is taken once. */
@Entity('recovery_code')
export class RecoveryCode {
  @PrimaryColumn({
    name: 'person_key',
    type: 'bigint',
    primaryKeyConstraintName: 'recovery_code_pkey',
  })
  personKey: string;

  /** SHA-256; the codes have fifty random bits, so that the hash needs no salt. */
  @PrimaryColumn({
    name: 'code_hash',
    type: 'bytea',
    primaryKeyConstraintName: 'recovery_code_pkey',
  })
  codeHash: Buffer;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt: Date | null;
}
