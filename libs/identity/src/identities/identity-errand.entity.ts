import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a browser was sent to the identity provider for, or a code that is still owed after it came back. */
@Entity('identity_errand')
@Index('identity_errand_expiry', ['expiresAt'])
export class IdentityErrand {
  /** SHA-256 of the `state` that travels along; of the browser's token where a code is owed. */
  @PrimaryColumn({
    name: 'token_hash',
    type: 'bytea',
    primaryKeyConstraintName: 'identity_errand_pkey',
  })
  tokenHash: Buffer;

  /** SHA-256 of what the browser keeps in a cookie: nobody else's may finish it. */
  @Column({ name: 'browser_hash', type: 'bytea' })
  browserHash: Buffer;

  @Column('text')
  purpose: 'sign-in' | 'link' | 'code';

  /** Who links his account, or owes the code; null while nobody is known. */
  @Column({ name: 'person_key', type: 'bigint', nullable: true })
  personKey: string | null;

  /** The page of ours that was asked for. */
  @Column({ type: 'text', nullable: true })
  next: string | null;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;
}
