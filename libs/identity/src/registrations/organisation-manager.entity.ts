import { KeyColumn } from '@minhbach/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who says who else acts for a business: whoever was let in for it while nobody did. */
@Entity('organisation_manager')
@Index('organisation_manager_organisation', ['organisationKey'])
export class OrganisationManager {
  @PrimaryColumn({
    name: 'person_key',
    type: 'bigint',
    primaryKeyConstraintName: 'organisation_manager_pkey',
  })
  personKey: string;

  @KeyColumn({ name: 'organisation_key' })
  organisationKey: string;

  @Column({ type: 'timestamptz' })
  since: Date;
}
