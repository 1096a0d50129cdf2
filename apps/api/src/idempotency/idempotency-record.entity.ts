import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

const primaryKey = { type: 'text', primaryKeyConstraintName: 'idempotency_record_pkey' } as const;

/** The reply to a call that carried an Idempotency-Key. Written in the transaction of the call's effect. */
@Entity('idempotency_record')
@Index('idempotency_record_created_at', ['createdAt'])
export class IdempotencyRecord {
  @PrimaryColumn({ ...primaryKey, name: 'person_id' })
  personId: string;

  /** Method and path. */
  @PrimaryColumn(primaryKey)
  route: string;

  @PrimaryColumn(primaryKey)
  key: string;

  /** SHA-256 of the body. */
  @Column({ name: 'body_hash', type: 'bytea' })
  bodyHash: Buffer;

  /** Kept as it was sent, the order of its names included. */
  @Column('json')
  reply: unknown;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
