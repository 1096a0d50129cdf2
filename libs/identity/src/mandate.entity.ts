import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

/**
 * In whose name somebody signs (Decree 30/2020/NĐ-CP Art. 13, from memory): for the head, by his authorisation, by his
 * order.
 */
export type MandateForm = 'KT' | 'TUQ' | 'TL';

/**
 * A dated mandate by which the head of an agency lets somebody sign. It begins on the day of its entry at the earliest,
 * so that nobody is authorised afterwards for what he has signed already.
 */
@Entity('mandate')
@Index('mandate_agency', ['agencyCode', 'key'])
@Index('mandate_delegate', ['delegateKey'])
export class Mandate {
  @PrimaryKeyColumn('mandate_pkey')
  key: string;

  @Column({ name: 'agency_code', type: 'text' })
  agencyCode: string;

  @Column('text')
  form: MandateForm;

  /** The head who gives it. */
  @KeyColumn({ name: 'principal_key' })
  principalKey: string;

  /** Who signs. */
  @KeyColumn({ name: 'delegate_key' })
  delegateKey: string;

  /** Position of who signs, as letters print it; null for a deputy, whose title the letterhead gives. */
  @Column({ type: 'text', nullable: true })
  title: string | null;

  /** Number and symbol of the document that gives it. */
  @Column('text')
  document: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  /** The last day. */
  @Column({ name: 'valid_to', type: 'date' })
  validTo: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;

  /** From this day on it no longer holds. */
  @Column({ name: 'revoked_on', type: 'date', nullable: true })
  revokedOn: string | null;

  @Column({ name: 'revocation_reason', type: 'text', nullable: true })
  revocationReason: string | null;
}

export type MandateStanding = 'to-come' | 'in-force' | 'expired' | 'revoked';

/** Where a mandate stands on a day. */
export function standingOf(
  { validFrom, validTo, revokedOn }: Pick<Mandate, 'validFrom' | 'validTo' | 'revokedOn'>,
  on: string,
): MandateStanding {
  if (revokedOn !== null && revokedOn <= on) return 'revoked';
  if (on < validFrom) return 'to-come';
  return on <= validTo ? 'in-force' : 'expired';
}
