import {
  compileCalendar,
  type CalendarVersions,
  type CompiledCalendar,
  type WorkingCalendar,
} from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CalendarExceptionRow } from './calendar-exception.entity.js';
import { calendarOf, exceptionRowsOf } from './calendar-row.js';
import { WorkingCalendarVersion } from './working-calendar.entity.js';

/** Thrown when a calendar version is asked for that was never published, or none was. */
export class CalendarMissingError extends Error {
  constructor(version: number | null) {
    super(
      version === null
        ? 'No working calendar has been published'
        : `Working calendar version ${String(version)} does not exist`,
    );
    this.name = 'CalendarMissingError';
  }
}

/** Null where none was published. */
interface Newest {
  readonly version: number | null;
}

const newest = 'SELECT max(version) AS version FROM working_calendar';

/** The published calendars, each compiled once per process: a version never changes. */
@Injectable()
export class CalendarStore {
  private readonly compiled = new Map<number, CompiledCalendar>();
  /** Transactions, by their managers, that have stored a version and may still take it back. */
  private readonly publishing = new WeakSet<EntityManager>();

  constructor(private readonly dataSource: DataSource) {}

  /** The newest version. Asks the database for its number each time, for its rows only when it is new. */
  async current(tx?: Transaction): Promise<CompiledCalendar> {
    const rows = tx
      ? await tx.query<Newest>(newest)
      : await this.dataSource.query<Newest[]>(newest);
    const version = rows[0]?.version ?? null;
    if (version === null) throw new CalendarMissingError(null);
    return this.version(version, tx);
  }

  /** A version as it was published, kept once that is certain; clocks go on counting by the one they began with. */
  async version(version: number, tx?: Transaction): Promise<CompiledCalendar> {
    const known = this.compiled.get(version);
    if (known) return known;
    const { manager } = tx ?? this.dataSource;
    const calendar = await this.load(version, manager);
    if (!calendar) throw new CalendarMissingError(version);
    const compiled = compileCalendar(calendar);
    if (!this.publishing.has(manager)) this.compiled.set(version, compiled);
    return compiled;
  }

  /** Several versions, for a ledger that names them. Asking for another one than those throws. */
  async versions(numbers: readonly number[], tx?: Transaction): Promise<CalendarVersions> {
    const calendars = new Map<number, CompiledCalendar>();
    for (const version of new Set(numbers)) calendars.set(version, await this.version(version, tx));
    return (version) => {
      const calendar = calendars.get(version);
      if (!calendar) throw new CalendarMissingError(version);
      return calendar;
    };
  }

  /** Stores a version with all its rows; false when that version exists already. */
  async publish(
    tx: Transaction,
    calendar: WorkingCalendar,
    actor: string,
    summary = '',
  ): Promise<boolean> {
    compileCalendar(calendar);
    const { exceptions: _, ...version } = calendar;
    const inserted = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(WorkingCalendarVersion)
      .values({
        ...version,
        weeklyPattern: [...version.weeklyPattern],
        confirmedYears: [...version.confirmedYears],
        publishedAt: tx.now,
        publishedBy: actor,
        summary,
      })
      .orIgnore()
      .returning('version')
      .execute();
    if ((inserted.raw as unknown[]).length === 0) return false;
    await tx.manager.insert(CalendarExceptionRow, exceptionRowsOf(calendar));
    this.publishing.add(tx.manager);
    return true;
  }

  private async load(version: number, manager: EntityManager): Promise<WorkingCalendar | null> {
    const row = await manager.findOneBy(WorkingCalendarVersion, { version });
    if (!row) return null;
    const exceptions = await manager.find(CalendarExceptionRow, {
      where: { calendarVersion: version },
      order: { date: 'ASC' },
    });
    return calendarOf(row, exceptions);
  }
}
