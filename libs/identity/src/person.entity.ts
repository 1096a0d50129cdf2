import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity } from 'typeorm';
import type { Role } from './role.js';

/** Somebody who acts in the service. His key, as text, is the `actor` in every history. */
@Entity('person')
export class Person {
  @PrimaryKeyColumn('person_pkey')
  key: string;

  @Column('text')
  name: string;

  @Column('text')
  role: Role;

  /** The business he acts for; null for people of agencies. */
  @KeyColumn({ name: 'organisation_key', nullable: true })
  organisationKey: string | null;
}
