import { KeyColumn } from '@minhbach/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person belongs to a group, such as `vpubnd:reception`, in a period. */
@Entity('membership')
@Index('membership_group', ['group'])
export class Membership {
  @KeyColumn({
    name: 'person_key',
    primary: true,
    primaryKeyConstraintName: 'membership_pkey',
  })
  personKey: string;

  /** `<agencyCode>:<function>`, the form in which processes name their candidates. */
  @PrimaryColumn({ name: 'group_name', type: 'text', primaryKeyConstraintName: 'membership_pkey' })
  group: string;

  @PrimaryColumn({ name: 'valid_from', type: 'date', primaryKeyConstraintName: 'membership_pkey' })
  validFrom: string;

  /** The last day; null while it holds. */
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: string | null;

  /** The mandate that gives it, and with which it ends. */
  @KeyColumn({ name: 'mandate_key', nullable: true })
  mandateKey?: string | null;
}
