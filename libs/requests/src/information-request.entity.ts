import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index, Unique } from 'typeorm';
import type { Channel, Complexity, RefusalGround, RequestOutcome } from './vocabulary.js';

/**
 * What a business asked of an agency, and what became of it. How far it is, and who may do what next,
 * is not written here: that is read from the tokens of its process instance.
 */
@Entity('information_request')
@Unique('information_request_code', ['code'])
@Unique('information_request_instance', ['processInstanceKey'])
@Index('information_request_requester', ['requesterId', 'key'])
@Index('information_request_agency', ['agencyCode', 'dueOn'])
export class InformationRequest {
  @PrimaryKeyColumn('information_request_pkey')
  key: string;

  /** What people call it, e.g. `YC-2026-000437`. */
  @Column('text')
  code: string;

  @KeyColumn({ name: 'process_instance_key' })
  processInstanceKey: string;

  @Column({ name: 'requester_id', type: 'text' })
  requesterId: string;

  @Column({ name: 'organisation_id', type: 'text', nullable: true })
  organisationId: string | null;

  /** Component indicator 1–12 of the plan that the information belongs to. */
  @Column('integer')
  subject: number;

  @Column('text')
  title: string;

  @Column('text')
  purpose: string;

  @Column('text')
  channel: Channel;

  /** Legal regime, frozen at submission by date. */
  @Column('text')
  regime: string;

  @Column({ name: 'submitted_at', type: 'timestamptz' })
  submittedAt: Date;

  @Column({ name: 'submitted_on', type: 'date' })
  submittedOn: string;

  /** Null until the request is routed. */
  @Column({ name: 'agency_code', type: 'text', nullable: true })
  agencyCode: string | null;

  /** Number in the agency's tracking book; null until it is registered. */
  @Column({ name: 'register_symbol', type: 'text', nullable: true })
  registerSymbol: string | null;

  /** The day of valid receipt, from which the limit counts (day 0). */
  @Column({ name: 'valid_on', type: 'date', nullable: true })
  validOn: string | null;

  @Column({ type: 'text', nullable: true })
  complexity: Complexity | null;

  @Column({ name: 'original_due_on', type: 'date', nullable: true })
  originalDueOn: string | null;

  /** The due date in force; copied from the clock ledger so that lists can be sorted by it. */
  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn: string | null;

  /** The first day on which it was overdue. Set once, never cleared. */
  @Column({ name: 'breached_on', type: 'date', nullable: true })
  breachedOn: string | null;

  @Column({ type: 'text', nullable: true })
  outcome: RequestOutcome | null;

  @Column({ name: 'refusal_ground', type: 'text', nullable: true })
  refusalGround: RefusalGround | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn: string | null;

  @Column({ name: 'delivery_method', type: 'text', nullable: true })
  deliveryMethod: string | null;

  @Column({ name: 'delivery_proof', type: 'text', nullable: true })
  deliveryProof: string | null;
}
