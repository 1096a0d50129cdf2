import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';
import type { MeasureCode } from './measures.js';

/**
 * What others measured, as somebody read it there. The database refuses to change it: what is put right is a new row,
 * and the newest of a measure, indicator and period counts.
 */
@Entity('measured_figure')
@Index('measured_figure_of', ['measure', 'period', 'component'])
export class MeasuredFigure {
  @PrimaryKeyColumn('measured_figure_pkey')
  key: string;

  @Column('text')
  measure: MeasureCode;

  /** Number of the indicator; null where the measure is of none. */
  @Column({ type: 'integer', nullable: true })
  component: number | null;

  /** `2026-11`, `2026-Q4` or `2026`. */
  @Column('text')
  period: string;

  /** In the unit of the measure. */
  @Column('double precision')
  value: number;

  /** The publication or document in which it was read. */
  @Column('text')
  source: string;

  @Column({ name: 'source_link', type: 'text', nullable: true })
  sourceLink: string | null;

  /** The figure that this one puts right, and why; null for a first one. */
  @KeyColumn({ name: 'corrects_key', nullable: true })
  correctsKey: string | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'entered_by', type: 'text' })
  enteredBy: string;

  @Column({ name: 'entered_at', type: 'timestamptz' })
  enteredAt: Date;
}
