import { PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Unique } from 'typeorm';
import type { ClientScope } from './client-scope.js';

/** A system outside that takes part through the API. Rows stay: they say who could do what, and until when. */
@Entity('api_client')
@Unique('api_client_secret', ['secretHash'])
export class ApiClient {
  @PrimaryKeyColumn('api_client_pkey')
  key: string;

  @Column({ type: 'text' })
  name: string;

  /** SHA-256 of the secret. */
  @Column({ name: 'secret_hash', type: 'bytea' })
  secretHash: Buffer;

  @Column({ type: 'text', array: true })
  scopes: ClientScope[];

  /** Ids of processes, decisions and forms that it may touch; one that ends in `*` is a beginning. */
  @Column({ type: 'text', array: true })
  processes: string[];

  /** Likewise, of jobs that it may work. */
  @Column({ name: 'job_types', type: 'text', array: true })
  jobTypes: string[];

  /** Likewise, of messages and signals that it may send. */
  @Column({ type: 'text', array: true })
  messages: string[];

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  /** A person's id, or `system` for the operator's program. */
  @Column({ name: 'created_by', type: 'text' })
  createdBy: string;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt: Date | null;

  @Column({ name: 'revoked_by', type: 'text', nullable: true })
  revokedBy: string | null;
}
