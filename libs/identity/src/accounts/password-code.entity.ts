import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** The one-time code with which a person sets his password; a new one takes the place of the one before. */
@Entity('password_code')
@Unique('password_code_hash', ['codeHash'])
export class PasswordCode {
  @PrimaryColumn({
    name: 'person_key',
    type: 'bigint',
    primaryKeyConstraintName: 'password_code_pkey',
  })
  personKey: string;

  /** SHA-256; the codes have so many random bits that the hash needs no salt. */
  @Column({ name: 'code_hash', type: 'bytea' })
  codeHash: Buffer;

  @Column({ name: 'issued_at', type: 'timestamptz' })
  issuedAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt: Date | null;
}
