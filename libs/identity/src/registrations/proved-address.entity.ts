import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** An address at which mail reached a person, as he has shown: one who has forgotten his password is written to there. */
@Entity('proved_address')
@Unique('proved_address_address', ['address'])
export class ProvedAddress {
  @PrimaryColumn({
    name: 'person_key',
    type: 'bigint',
    primaryKeyConstraintName: 'proved_address_pkey',
  })
  personKey: string;

  /** Lower case. */
  @Column('text')
  address: string;

  @Column({ name: 'proved_at', type: 'timestamptz' })
  provedAt: Date;
}
