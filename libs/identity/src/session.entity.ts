import { KeyColumn } from '@minhbach/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A signed-in browser or program. Whoever reads this table cannot sign in with it: the token is hashed. */
@Entity('session')
@Index('session_person', ['personKey'])
export class Session {
  /** SHA-256 of the token. */
  @PrimaryColumn({
    name: 'token_hash',
    type: 'bytea',
    primaryKeyConstraintName: 'session_pkey',
  })
  tokenHash: Buffer;

  @KeyColumn({ name: 'person_key' })
  personKey: string;

  /** How it called itself when the session began. */
  @Column({ type: 'text', nullable: true })
  browser: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'last_seen_at', type: 'timestamptz' })
  lastSeenAt: Date;

  /** When whoever has it last showed that it is he: when he signed in, or since (`session-proofs.service.ts`). */
  @Column({ name: 'proved_at', type: 'timestamptz', default: () => 'now()' })
  provedAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;
}
