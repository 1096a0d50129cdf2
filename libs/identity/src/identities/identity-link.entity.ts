import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Unique } from 'typeorm';

/** An identity at a provider (OpenID Connect) that a person signs in with. He has one at each provider at the most. */
@Entity('identity_link')
@Unique('identity_link_subject', ['issuer', 'subjectHash'])
@Unique('identity_link_person', ['personKey', 'issuer'])
export class IdentityLink {
  @PrimaryKeyColumn('identity_link_pkey')
  key: string;

  /** The provider, as it names itself. */
  @Column('text')
  issuer: string;

  /** SHA-256 of how the provider knows him: it may be the number of an identity card. */
  @Column({ name: 'subject_hash', type: 'bytea' })
  subjectHash: Buffer;

  @KeyColumn({ name: 'person_key' })
  personKey: string;

  @Column({ name: 'linked_at', type: 'timestamptz' })
  linkedAt: Date;

  @Column({ name: 'last_used_at', type: 'timestamptz', nullable: true })
  lastUsedAt: Date | null;
}
