import type { AgencyFunctionCode } from '@minhbach/agencies';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Rhythm } from './rhythm.js';

/** An entry of the catalogue of what must be published. What changes about it is a new row from another day on. */
@Entity('publication_subject')
export class PublicationSubject {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'publication_subject_pkey' })
  id: string;

  @PrimaryColumn({
    name: 'valid_from',
    type: 'date',
    primaryKeyConstraintName: 'publication_subject_pkey',
  })
  validFrom: string;

  /** The last day; null while it holds. */
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: string | null;

  /** Among the others. */
  @Column('integer')
  position: number;

  /** The standing duty of the plan that it carries out: `3.2b`. */
  @Column({ name: 'duty_id', type: 'text' })
  dutyId: string;

  @Column({ name: 'name_vi', type: 'text' })
  nameVi: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn: string;

  /** Who publishes it; which agency that is depends on the day. */
  @Column({ name: 'owner_functions', type: 'text', array: true })
  ownerFunctions: AgencyFunctionCode[];

  /** Ids of the places at which it is to be found. */
  @Column({ type: 'text', array: true })
  places: string[];

  /** Working days from the document's date; null where no rule fixes any. */
  @Column({ name: 'limit_working_days', type: 'integer', nullable: true })
  limitWorkingDays: number | null;

  @Column('text')
  rhythm: Rhythm;

  /** Whether its documents carry "Cổng TTĐT (để đăng công khai)" among their recipients. */
  @Column({ name: 'needs_mark', type: 'boolean' })
  needsMark: boolean;

  @Column({ name: 'legal_basis', type: 'text' })
  legalBasis: string;

  /** Whether somebody with responsibility has confirmed limit, rhythm and places. */
  @Column('boolean')
  verified: boolean;

  /** Numbers of the indicators of component 3 that it serves. */
  @Column({ type: 'integer', array: true })
  components: number[];
}
