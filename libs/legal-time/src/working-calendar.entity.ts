import type { Weekday } from '@minhbach/calendar';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of the working calendar. A published version never changes: a correction is the next one. */
@Entity('working_calendar')
export class WorkingCalendarVersion {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'working_calendar_pkey' })
  version: number;

  /** ISO weekdays that are worked. */
  @Column({ name: 'weekly_pattern', type: 'integer', array: true })
  weeklyPattern: Weekday[];

  /** Years whose days off have been announced in full. */
  @Column({ name: 'confirmed_years', type: 'integer', array: true })
  confirmedYears: number[];

  /** `HH:MM`; null when there is none. */
  @Column({ name: 'cut_off', type: 'text', nullable: true })
  cutOff: string | null;

  @Column({ name: 'receipt_on_day_off_moves_forward', type: 'boolean' })
  receiptOnDayOffMovesForward: boolean;

  @Column({ name: 'published_at', type: 'timestamptz' })
  publishedAt: Date;

  /** Person id, or `system` for the seed. */
  @Column({ name: 'published_by', type: 'text' })
  publishedBy: string;

  /** Why it differs from the version before; empty for the seed. */
  @Column('text')
  summary: string;
}
