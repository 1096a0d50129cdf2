import { KeyColumn } from '@minhbach/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An access token that a client was given for its secret (RFC 6749 §4.4); it dies soon by itself. */
@Entity('api_client_token')
@Index('api_client_token_client', ['clientKey'])
export class ApiClientToken {
  /** SHA-256 of the token. */
  @PrimaryColumn({
    name: 'token_hash',
    type: 'bytea',
    primaryKeyConstraintName: 'api_client_token_pkey',
  })
  tokenHash: Buffer;

  @KeyColumn({ name: 'client_key' })
  clientKey: string;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;
}
