import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index, Unique } from 'typeorm';
import type { Channel, DeliveryMethod } from './vocabulary.js';

/**
 * What was asked of several agencies at once. Each part is a request like any other, with its own code, due date and
 * answer; how far the whole is, and by when it is due, is read from them.
 */
@Entity('request_batch')
@Unique('request_batch_code', ['code'])
@Index('request_batch_instance', ['processInstanceKey'])
export class RequestBatch {
  @PrimaryKeyColumn('request_batch_pkey')
  key: string;

  /** What people call it, e.g. `YCN-2026-000012`. */
  @Column('text')
  code: string;

  @KeyColumn({ name: 'process_instance_key' })
  processInstanceKey: string;

  @Column({ name: 'requester_id', type: 'text' })
  requesterId: string;

  @Column({ name: 'organisation_id', type: 'text', nullable: true })
  organisationId: string | null;

  @Column('text')
  title: string;

  @Column('text')
  purpose: string;

  @Column('text')
  channel: Channel;

  /** How the requester wants to get the answers. */
  @Column({ name: 'requested_delivery', type: 'text' })
  requestedDelivery: DeliveryMethod;

  /** The requester consents to each part being forwarded to the agency that is responsible. */
  @Column({ name: 'may_forward', type: 'boolean' })
  mayForward: boolean;

  @Column({ name: 'submitted_at', type: 'timestamptz' })
  submittedAt: Date;

  @Column({ name: 'submitted_on', type: 'date' })
  submittedOn: string;

  /** Who withdrew what was open; null while nobody has. */
  @Column({ name: 'withdrawn_by', type: 'text', nullable: true })
  withdrawnBy: string | null;

  @Column({ name: 'withdrawal_reason', type: 'text', nullable: true })
  withdrawalReason: string | null;
}
