import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index, Unique } from 'typeorm';
import type {
  Channel,
  Complexity,
  DeliveryMethod,
  RefusalGround,
  RequestOrigin,
  RequestOutcome,
} from './vocabulary.js';

/**
 * What a business asked of an agency, and what became of it. How far it is, and who may do what next,
 * is not written here: that is read from the tokens of its process instance.
 */
@Entity('information_request')
@Unique('information_request_code', ['code'])
@Unique('information_request_instance', ['processInstanceKey'])
@Index('information_request_requester', ['requesterId', 'key'])
@Index('information_request_agency', ['agencyCode', 'dueOn'])
@Index('information_request_organisation', ['organisationId', 'key'])
@Index('information_request_parent', ['parentKey'], { where: 'parent_key IS NOT NULL' })
@Index('information_request_batch', ['batchKey', 'batchPosition'], {
  where: 'batch_key IS NOT NULL',
})
@Index('information_request_open_due', ['dueOn'], { where: 'closed_on IS NULL' })
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

  /** How the requester wants to get it. */
  @Column({ name: 'requested_delivery', type: 'text' })
  requestedDelivery: DeliveryMethod;

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

  /** Person id; null until it is assigned, or when the handlers of the agency share it. */
  @Column({ name: 'handler_id', type: 'text', nullable: true })
  handlerId: string | null;

  @Column({ name: 'original_due_on', type: 'date', nullable: true })
  originalDueOn: string | null;

  /** The due date in force; copied from the clock ledger so that lists can be sorted by it. */
  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn: string | null;

  /** The first day on which it was overdue. Set once, never cleared. */
  @Column({ name: 'breached_on', type: 'date', nullable: true })
  breachedOn: string | null;

  /** The last day for the written notice of the limit; null when the law asks for none. */
  @Column({ name: 'notice_due_on', type: 'date', nullable: true })
  noticeDueOn: string | null;

  @Column({ name: 'notice_issued_on', type: 'date', nullable: true })
  noticeIssuedOn: string | null;

  /** The first day on which that notice was late. Set once, never cleared. */
  @Column({ name: 'notice_breached_on', type: 'date', nullable: true })
  noticeBreachedOn: string | null;

  /** The day promised in the apology. It moves no deadline. */
  @Column({ name: 'appointment_on', type: 'date', nullable: true })
  appointmentOn: string | null;

  /** Null until the request is closed. */
  @Column({ type: 'text', nullable: true })
  outcome: RequestOutcome | null;

  @Column({ name: 'refusal_ground', type: 'text', nullable: true })
  refusalGround: RefusalGround | null;

  /** The day on which the answer that was issued had been submitted for signature. */
  @Column({ name: 'drafted_on', type: 'date', nullable: true })
  draftedOn: string | null;

  /** The day on which the answer was numbered and issued. */
  @Column({ name: 'issued_on', type: 'date', nullable: true })
  issuedOn: string | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  /**
   * The day of the legal act that ends the statutory clock: sent, posted, or called to the office. For
   * withdrawn and lapsed requests the day on which that happened.
   */
  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn: string | null;

  /** The day on which the requester had it in hand; null while nobody knows (post, until he says so). */
  @Column({ name: 'received_on', type: 'date', nullable: true })
  receivedOn: string | null;

  @Column({ name: 'delivery_method', type: 'text', nullable: true })
  deliveryMethod: DeliveryMethod | null;

  @Column({ name: 'delivery_proof', type: 'text', nullable: true })
  deliveryProof: string | null;

  @Column({ name: 'withdrawal_reason', type: 'text', nullable: true })
  withdrawalReason: string | null;

  /** The requester consents to being forwarded to the agency that is responsible. */
  @Column({ name: 'may_forward', type: 'boolean', default: false })
  mayForward: boolean;

  @Column({ type: 'text', default: 'submission' })
  origin: RequestOrigin;

  /** The request that this one goes on from. */
  @KeyColumn({ name: 'parent_key', nullable: true })
  parentKey: string | null;

  /** What the requester said of the answer to that one. */
  @Column({ name: 'follow_up_reason', type: 'text', nullable: true })
  followUpReason: string | null;

  /** The request with which this one, the same question again, is answered. */
  @KeyColumn({ name: 'merged_into_key', nullable: true })
  mergedIntoKey: string | null;

  /** The batch of which it is a part; one that was forwarded shares the place of the first. */
  @KeyColumn({ name: 'batch_key', nullable: true })
  batchKey: string | null;

  @Column({ name: 'batch_position', type: 'integer', nullable: true })
  batchPosition: number | null;
}
