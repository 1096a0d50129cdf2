import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A specialised division (phòng chuyên môn) or centre of an agency, in one period. */
@Entity('division')
export class Division {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'division_pkey' })
  code: string;

  @PrimaryColumn({ name: 'valid_from', type: 'date', primaryKeyConstraintName: 'division_pkey' })
  validFrom: string;

  /** The last day; null while it exists. */
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: string | null;

  @Column({ name: 'agency_code', type: 'text' })
  agencyCode: string;

  /** Divisions report; the centre (the working group of the plan) puts their reports together. */
  @Column('text')
  kind: 'division' | 'centre';

  @Column({ name: 'name_vi', type: 'text' })
  nameVi: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn: string;
}
