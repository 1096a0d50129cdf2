import {
  deadlineInstants,
  foldLedger,
  legalRegimes,
  localDateOf,
  regimeById,
  regimeOn,
  vietnamCalendar,
  type CompiledCalendar,
  type DeadlineInstants,
  type LedgerFold,
  type LegalRegime,
  type Limit,
  type LocalDate,
} from '@minhbach/calendar';
import { Clock, insertRows, type Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { CalendarStore } from './calendar-store.service.js';
import { ClockLedgers } from './clock-ledgers.service.js';
import { ClockLedgerLine } from './clock-ledger.entity.js';
import type { ClockStart, ClockSubject, NewClockEntry } from './clock-subject.js';
import { deadline, type Deadline } from './deadline.js';
import { adoption, lineOf } from './ledger-row.js';

/** The one place in which the product computes a date. */
@Injectable()
export class LegalTimeService {
  constructor(
    private readonly calendars: CalendarStore,
    private readonly ledgers: ClockLedgers,
    private readonly clock: Clock,
  ) {}

  /** The newest calendar, for reporting dates and internal targets. */
  async currentCalendar(tx?: Transaction): Promise<CompiledCalendar> {
    return this.calendars.current(tx);
  }

  /** The calendar by which a clock counts. */
  async calendarOf(fold: LedgerFold, tx?: Transaction): Promise<CompiledCalendar> {
    return this.calendars.version(fold.calendarVersion, tx);
  }

  /** The law that a case froze. Throws RangeError for an id that no release ever had. */
  regime(id: string): LegalRegime {
    return regimeById(id, legalRegimes);
  }

  /** The law in force on the day of receipt. Throws RangeError for a day before the first one. */
  regimeOn(receivedOn: LocalDate): LegalRegime {
    const regime = regimeOn(receivedOn, legalRegimes);
    if (!regime)
      throw new RangeError(`no Law on Access to Information was in force on ${receivedOn}`);
    return regime;
  }

  /** Starts a subject's statutory clock by the newest calendar, which it keeps from then on. */
  async startClock(tx: Transaction, subject: ClockSubject, start: ClockStart): Promise<LedgerFold> {
    const { limit, regime, ...rest } = start;
    const { version: calendarVersion } = await this.calendars.current(tx);
    const data = { limit, regime, calendarVersion };
    const fold = await this.appendEntry(tx, subject, { ...rest, kind: 'start', data });
    if (!fold) throw new Error(`the clock of ${subject.type} ${subject.key} did not start`);
    return fold;
  }

  /**
   * Adds a line within the step that causes it, recorded at the transaction's time; returns the fold with it,
   * null while the clock has not started. Throws LedgerError when the line does not fit those before.
   */
  async appendEntry(
    tx: Transaction,
    subject: ClockSubject,
    entry: NewClockEntry,
  ): Promise<LedgerFold | null> {
    const lines = await this.ledgers.linesOf(subject, tx);
    const line = lineOf(subject, lines.length + 1, entry, tx.now);
    const after = await this.ledgers.fold([...lines, line], tx);
    await insertRows(tx, ClockLedgerLine, [line]);
    return after;
  }

  /**
   * Lets a running clock count by the newest calendar from its start, at the transaction's time. Null when there is
   * nothing to adopt: it has not started, is closed, or counts by that calendar already.
   */
  async adoptCalendar(tx: Transaction, subject: ClockSubject): Promise<LedgerFold | null> {
    const before = await this.fold(subject, tx);
    const { version } = await this.calendars.current(tx);
    if (!before || before.state === 'closed' || before.calendarVersion >= version) return null;
    return this.appendEntry(tx, subject, adoption(version, tx.now, 'system'));
  }

  /** Replays a subject's ledger; null when its clock never started. */
  async fold(subject: ClockSubject, tx?: Transaction): Promise<LedgerFold | null> {
    return this.ledgers.fold(await this.ledgers.linesOf(subject, tx), tx);
  }

  /**
   * What a subject's ledger would amount to with each of these lines added alone, as of an instant; nothing is written.
   * Null while its clock has not started. Throws LedgerError when a line does not fit those before.
   */
  async foldsWith(
    subject: ClockSubject,
    entries: readonly NewClockEntry[],
    at: Date,
    tx?: Transaction,
  ): Promise<(LedgerFold | null)[]> {
    const lines = await this.ledgers.linesOf(subject, tx);
    const added = entries.map((entry) => lineOf(subject, lines.length + 1, entry, at));
    return Promise.all(added.map(async (line) => this.ledgers.fold([...lines, line], tx)));
  }

  /** A subject's deadline with its day-by-day reasons, as of today or another day; null without a clock. */
  async deadlineOf(subject: ClockSubject, asOfOn?: LocalDate): Promise<Deadline | null> {
    const fold = await this.fold(subject);
    if (!fold) return null;
    const calendar = await this.calendars.version(fold.calendarVersion);
    const day = asOfOn ?? localDateOf(await this.clock.now());
    return deadline(fold, regimeById(fold.regime, legalRegimes), day, calendar);
  }

  /** The instants of a deadline's timers; reminders whose hour was past at the step are left out. */
  async instantsOf(fold: LedgerFold, tx: Transaction): Promise<DeadlineInstants> {
    const calendar = await this.calendars.version(fold.calendarVersion, tx);
    return deadlineInstants(fold.dueOn, fold.startedOn, calendar, tx.now.toISOString());
  }

  /** When an answer would be due if a valid request were received on a day, with the reasons. */
  async dueIfSentOn(sentOn: LocalDate, limit: Limit): Promise<Deadline> {
    const calendar = await this.calendars.current();
    const regime = this.regimeOn(sentOn);
    const start = {
      kind: 'start',
      effectiveOn: sentOn,
      effectiveAt: null,
      recordedAt: (await this.clock.now()).toISOString(),
      actor: 'system',
      basis: regime.source,
      evidence: null,
      data: { limit, regime: regime.id, calendarVersion: calendar.version },
    } as const;
    const fold = foldLedger([start], () => calendar, regime);
    if (!fold) throw new Error('a start alone gives a fold');
    return deadline(fold, regime, sentOn, calendar);
  }

  /** Publishes the calendar that the product ships, once; false when it was there. */
  async seedCalendar(tx: Transaction): Promise<boolean> {
    return this.calendars.publish(tx, vietnamCalendar, 'system');
  }
}
