import type { CalendarException } from '@minhbach/calendar';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day of a calendar version on which the weekly pattern does not hold, with its source. */
@Entity('calendar_exception')
export class CalendarExceptionRow {
  @PrimaryColumn({
    name: 'calendar_version',
    type: 'integer',
    primaryKeyConstraintName: 'calendar_exception_pkey',
  })
  calendarVersion: number;

  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'calendar_exception_pkey' })
  date: string;

  @Column('text')
  kind: CalendarException['kind'];

  @Column({ name: 'reason_vi', type: 'text' })
  reasonVi: string;

  @Column({ name: 'reason_en', type: 'text' })
  reasonEn: string;

  @Column({ name: 'decision_number', type: 'text', nullable: true })
  decisionNumber: string | null;

  @Column('text')
  source: string;

  @Column('text')
  status: CalendarException['status'];
}
