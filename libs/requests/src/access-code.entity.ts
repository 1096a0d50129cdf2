import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

/** The secret half of a delivery by code. Whoever reads this table can open nothing: what opens is hashed. */
@Entity('access_code')
@Index('access_code_request', ['requestKey'])
export class AccessCode {
  /** Key of the delivery. */
  @PrimaryKeyColumn('access_code_pkey')
  key: string;

  @KeyColumn({ name: 'request_key' })
  requestKey: string;

  @Column({ name: 'code_hash', type: 'bytea' })
  codeHash: Buffer;

  /** When another one took its place, or it came back. */
  @Column({ name: 'replaced_at', type: 'timestamptz', nullable: true })
  replacedAt: Date | null;

  /** Of the pass that its holder was given when he used it, and how long that lets him read. */
  @Column({ name: 'pass_hash', type: 'bytea', nullable: true })
  passHash: Buffer | null;

  @Column({ name: 'pass_until', type: 'timestamptz', nullable: true })
  passUntil: Date | null;
}
