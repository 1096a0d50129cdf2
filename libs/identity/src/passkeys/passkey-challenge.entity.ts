import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What an authenticator is to sign: once, and within minutes. */
@Entity('passkey_challenge')
@Index('passkey_challenge_expiry', ['expiresAt'])
export class PasskeyChallenge {
  /** 256 random bits, base64url. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'passkey_challenge_pkey' })
  challenge: string;

  /** Whose new passkey it is for; null where somebody uses one he has. */
  @Column({ name: 'person_key', type: 'bigint', nullable: true })
  personKey: string | null;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;
}
