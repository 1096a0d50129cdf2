import { Column, Entity, PrimaryColumn } from 'typeorm';

export type AgencyKind =
  'pc-office' | 'department' | 'tax-office' | 'association' | 'people-committee';

/**
 * One period in the life of an agency. The code stays while an agency of the same name carries the work on
 * (Trà Vinh's Department of Finance and, since 2025-07-01, Vĩnh Long's); each period has its own names.
 */
@Entity('agency')
export class Agency {
  /** Short lower-case code, e.g. `vpubnd`; also the prefix of its people's groups. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'agency_pkey' })
  code: string;

  @PrimaryColumn({ name: 'valid_from', type: 'date', primaryKeyConstraintName: 'agency_pkey' })
  validFrom: string;

  /** The last day; null while it exists. */
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: string | null;

  @Column({ name: 'name_vi', type: 'text' })
  nameVi: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn: string;

  @Column('text')
  kind: AgencyKind;
}
