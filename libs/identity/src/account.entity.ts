import { KeyColumn } from '@minhbach/database';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** How a person signs in. */
@Entity('account')
@Unique('account_person', ['personKey'])
export class Account {
  /** Login name, lower case. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'account_pkey' })
  login: string;

  @KeyColumn({ name: 'person_key' })
  personKey: string;

  /** Argon2id in PHC string form, parameters and salt included; null until the person has set one with his code. */
  @Column({ name: 'password_hash', type: 'text', nullable: true })
  passwordHash: string | null;

  /** Set when the account is closed: its sessions stop working at once. */
  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt: Date | null;

  /** When the person's data was erased at his request, or with its time; nobody signs in by it again. */
  @Column({ name: 'erased_at', type: 'timestamptz', nullable: true })
  erasedAt: Date | null;
}
