import { PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index, Unique } from 'typeorm';

/**
 * Somebody who wants an account for a business: first he has to prove that mail reaches him, and where the business is known
 * already, somebody who answers for it has to agree. The row goes when the account is there, or its time is over.
 */
@Entity('registration')
@Unique('registration_code', ['codeHash'])
@Index('registration_email', ['email'])
@Index('registration_expires', ['expiresAt'])
@Index('registration_identity', ['identityIssuer', 'identityHash'], { unique: true })
export class Registration {
  @PrimaryKeyColumn('registration_pkey')
  key: string;

  /** Mã số thuế: 10 digits, or 10-3 for a branch. */
  @Column({ name: 'tax_code', type: 'text' })
  taxCode: string;

  /** As he calls the business; one that is known keeps its name. */
  @Column({ name: 'organisation_name', type: 'text' })
  organisationName: string;

  @Column('text')
  name: string;

  /** Lower case; it becomes his login. */
  @Column('text')
  email: string;

  /** SHA-256 of the code in the last mail; null before it is written and after it was used. */
  @Column({ name: 'code_hash', type: 'bytea', nullable: true })
  codeHash: Buffer | null;

  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt: Date;

  /** Until when the code is good; once the address is proved, until when the business may agree. */
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'proved_at', type: 'timestamptz', nullable: true })
  provedAt: Date | null;

  @Column({ name: 'declined_at', type: 'timestamptz', nullable: true })
  declinedAt: Date | null;

  /** Set with the proof, and gone when he was declined: before it nobody knows whose it would be. None where a provider knows him. */
  @Column({ name: 'password_hash', type: 'text', nullable: true })
  passwordHash: string | null;

  /** The provider that vouches for him, where he came by one. */
  @Column({ name: 'identity_issuer', type: 'text', nullable: true })
  identityIssuer: string | null;

  /** SHA-256 of how it knows him. */
  @Column({ name: 'identity_hash', type: 'bytea', nullable: true })
  identityHash: Buffer | null;
}
