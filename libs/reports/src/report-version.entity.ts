import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Unique } from 'typeorm';
import type { KeptFigures } from './kept-figures.js';
import type { IncludedMonth, IncludedPart, VersionContent } from './version-content.js';

/** One version of a part, as its preparer handed it to the head. The database refuses to change it. */
@Entity('report_version')
@Unique('report_version_number', ['partKey', 'number'])
export class ReportVersion {
  @PrimaryKeyColumn('report_version_pkey')
  key: string;

  @KeyColumn({ name: 'part_key' })
  partKey: string;

  /** 1 for the first. */
  @Column('integer')
  number: number;

  /** Nil report: the unit says that nothing happened in the period. */
  @Column({ name: 'nothing_to_report', type: 'boolean' })
  nothingToReport: boolean;

  @Column('jsonb')
  content: VersionContent;

  /** Synthesis only: which version of each division it is made of. */
  @Column({ type: 'jsonb', nullable: true })
  includes: readonly IncludedPart[] | null;

  /** Synthesis to the taskforce only: on which monthly reports it is built. */
  @Column({ type: 'jsonb', nullable: true })
  months: readonly IncludedMonth[] | null;

  /** Synthesis only: what the service had counted in the period; null for one that is older than kept figures. */
  @Column({ type: 'jsonb', nullable: true })
  figures: KeptFigures | null;

  @Column({ name: 'prepared_by', type: 'text' })
  preparedBy: string;

  /** Those to whom the preparer had delegated his task. */
  @Column({ type: 'jsonb', default: [] })
  delegates: readonly string[];

  @Column({ name: 'prepared_at', type: 'timestamptz' })
  preparedAt: Date;

  @Column({ name: 'prepared_on', type: 'date' })
  preparedOn: string;
}
