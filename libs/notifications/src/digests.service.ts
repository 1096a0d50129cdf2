import { instantAt, localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MAIL_OPTIONS, type MailOptions } from './mail-options.js';

/**
 * The insert is what happens once a day for each person: who comes second waits for the first and makes none. What
 * is written after the hour, or committed too late to be seen, goes with the next one.
 */
const make = `
  WITH made AS (
    INSERT INTO mail (id, person_key, created_at, due_at)
    SELECT DISTINCT 'digest-' || $2::text || '.p' || person_key, person_key, $3::timestamptz, $3::timestamptz
    FROM digest_entry WHERE mail_id IS NULL AND created_at < $1
    ON CONFLICT (id) DO NOTHING RETURNING id, person_key),
  taken AS (
    UPDATE digest_entry e SET mail_id = made.id FROM made
    WHERE e.person_key = made.person_key AND e.mail_id IS NULL AND e.created_at < $1)
  SELECT count(*)::int AS count FROM made`;

/** Makes the mails of those who want one a working day. */
@Injectable()
export class Digests {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly legalTime: LegalTimeService,
    @Inject(MAIL_OPTIONS) private readonly options: MailOptions,
  ) {}

  /** Once the hour of a working day has come; returns for how many people. Safe in many processes. */
  async makeDue(): Promise<number> {
    const now = await this.clock.now();
    const today = localDateOf(now);
    const hour = instantAt(today, `${String(this.options.digestHour)}:00`);
    if (now.toISOString() < hour || !(await this.hasEntriesBefore(hour))) return 0;
    const calendar = await this.legalTime.currentCalendar();
    if (!calendar.isWorkingDay(today)) return 0;
    const [row] = await this.dataSource.query<{ count: number }[]>(make, [hour, today, now]);
    return row?.count ?? 0;
  }

  /** Nearly always nothing waits: then the calendar is left alone. */
  private async hasEntriesBefore(hour: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      'SELECT FROM digest_entry WHERE mail_id IS NULL AND created_at < $1 LIMIT 1',
      [hour],
    );
    return rows.length > 0;
  }
}
