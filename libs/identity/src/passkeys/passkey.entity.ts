import { KeyColumn } from '@minhbach/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A passkey that a person signs in with (WebAuthn): its private half never leaves his device. */
@Entity('passkey')
@Index('passkey_person', ['personKey'])
export class Passkey {
  /** As the authenticator names it, base64url. */
  @PrimaryColumn({
    name: 'credential_id',
    type: 'text',
    primaryKeyConstraintName: 'passkey_pkey',
  })
  credentialId: string;

  @KeyColumn({ name: 'person_key' })
  personKey: string;

  /** COSE. */
  @Column({ name: 'public_key', type: 'bytea' })
  publicKey: Buffer;

  /** How often it was used by its own count; 0 where it does not count. One that goes back was copied. */
  @Column({ type: 'bigint' })
  counter: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'last_used_at', type: 'timestamptz', nullable: true })
  lastUsedAt: Date | null;
}
