import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

/** What may be done to an account. */
export const accountEventKinds = [
  'created',
  'registered',
  'password-set',
  'password-changed',
  'password-reset',
  'second-factor-reset',
  'identity-linked',
  'identity-unlinked',
  'blocked',
  'unblocked',
  'renamed',
  'role-changed',
  'function-given',
  'function-ended',
  'corrected',
  'erased',
] as const;

export type AccountEventKind = (typeof accountEventKinds)[number];

/** Something that was done to an account. Rows are written once: the database lets them lose what they say of
 * somebody whose data was erased, and refuses any other change. */
@Entity('account_event')
@Index('account_event_person', ['personKey', 'at'])
export class AccountEvent {
  @PrimaryKeyColumn('account_event_pkey')
  key: string;

  /** Whose account. */
  @KeyColumn({ name: 'person_key' })
  personKey: string;

  @Column('text')
  kind: AccountEventKind;

  /** Key of the person who did it, or `system` for an operator at the command line. */
  @Column('text')
  actor: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  /** What was before and after, or why; never a secret. */
  @Column('jsonb')
  detail: Readonly<Record<string, string | null>>;
}
