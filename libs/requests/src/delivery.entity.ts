import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';
import type { DeliveryMethod } from './vocabulary.js';

export type IdentityPaper = 'identity-card' | 'passport';

/** How a one-time code reaches the requester: in a mail, in a letter, or from hand to hand. */
export type CodeCarrier = 'email' | 'post' | 'office';

/** One attempt to bring an answer to its requester, and what proves it. What a method does not have is null. */
@Entity('delivery')
@Index('delivery_request', ['requestKey'])
export class Delivery {
  @PrimaryKeyColumn('delivery_pkey')
  key: string;

  @KeyColumn({ name: 'request_key' })
  requestKey: string;

  @Column('text')
  method: DeliveryMethod;

  /** The clerk; the requester himself where his download was the delivery. */
  @Column({ name: 'delivered_by', type: 'text' })
  deliveredBy: string;

  @Column({ name: 'delivered_at', type: 'timestamptz' })
  deliveredAt: Date;

  /** Portal: the account that took a file of the answer first, and when. */
  @Column({ name: 'downloaded_by', type: 'text', nullable: true })
  downloadedBy: string | null;

  @Column({ name: 'downloaded_at', type: 'timestamptz', nullable: true })
  downloadedAt: Date | null;

  /** E-mail, also of a code. */
  @Column({ name: 'email_address', type: 'text', nullable: true })
  emailAddress: string | null;

  @Column({ name: 'message_id', type: 'text', nullable: true })
  messageId: string | null;

  /** Post: the number of the item. */
  @Column({ name: 'item_number', type: 'text', nullable: true })
  itemNumber: string | null;

  /** E-mail and post, also of a code. */
  @Column({ name: 'sent_on', type: 'date', nullable: true })
  sentOn: string | null;

  /** Post: when it was handed over, as the post says. */
  @Column({ name: 'received_on', type: 'date', nullable: true })
  receivedOn: string | null;

  /** Office: who signed for it, or took the code. Personal data, like the paper that he showed. */
  @Column({ name: 'receiver', type: 'text', nullable: true })
  receiver: string | null;

  @Column({ name: 'identity_paper', type: 'text', nullable: true })
  identityPaper: IdentityPaper | null;

  /** The last four characters of its number, never all of them. */
  @Column({ name: 'identity_digits', type: 'text', nullable: true })
  identityDigits: string | null;

  /** By what he received it for the requester. */
  @Column({ name: 'mandate', type: 'text', nullable: true })
  mandate: string | null;

  /** Code: on which way it went out. */
  @Column({ type: 'text', nullable: true })
  carrier: CodeCarrier | null;

  @Column({ name: 'code_expires_at', type: 'timestamptz', nullable: true })
  codeExpiresAt: Date | null;

  /** Code: when the answer was opened with it, which is possible once. */
  @Column({ name: 'opened_at', type: 'timestamptz', nullable: true })
  openedAt: Date | null;

  /** E-mail and post: when it came back, so that another attempt was needed. */
  @Column({ name: 'returned_on', type: 'date', nullable: true })
  returnedOn: string | null;

  @Column({ name: 'return_reason', type: 'text', nullable: true })
  returnReason: string | null;

  /** Who recorded that it arrived or came back, and when. */
  @Column({ name: 'reported_by', type: 'text', nullable: true })
  reportedBy: string | null;

  @Column({ name: 'reported_at', type: 'timestamptz', nullable: true })
  reportedAt: Date | null;
}
