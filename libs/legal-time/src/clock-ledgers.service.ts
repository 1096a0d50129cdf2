import {
  foldLedger,
  legalRegimes,
  regimeById,
  type CalendarVersions,
  type ClockEntry,
  type CompiledCalendar,
  type LedgerFold,
} from '@minhbach/calendar';
import { findRows, type Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { CalendarStore } from './calendar-store.service.js';
import { ClockLedgerLine } from './clock-ledger.entity.js';
import type { ClockSubject } from './clock-subject.js';
import { adoption, entryOf } from './ledger-row.js';

/** The stored lines of clocks, and what they amount to. */
@Injectable()
export class ClockLedgers {
  constructor(
    private readonly calendars: CalendarStore,
    private readonly dataSource: DataSource,
  ) {}

  async linesOf(subject: ClockSubject, tx?: Transaction): Promise<ClockLedgerLine[]> {
    const where = { subjectType: subject.type, subjectKey: subject.key };
    if (tx) return findRows(tx, ClockLedgerLine, where, ['position']);
    return this.dataSource.manager.find(ClockLedgerLine, { where, order: { position: 'ASC' } });
  }

  /** The ledgers of many subjects by their keys; those without a line are not in it. */
  async linesOfAll(
    type: ClockSubject['type'],
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, ClockLedgerLine[]>> {
    const lines = await this.dataSource.manager.find(ClockLedgerLine, {
      where: { subjectType: type, subjectKey: In([...keys]) },
      order: { subjectKey: 'ASC', position: 'ASC' },
    });
    const byKey = new Map<string, ClockLedgerLine[]>();
    for (const line of lines) {
      const ledger = byKey.get(line.subjectKey);
      if (ledger) ledger.push(line);
      else byKey.set(line.subjectKey, [line]);
    }
    return byKey;
  }

  /** Replays a ledger; null when its clock never started. Throws LedgerError on an impossible order. */
  async fold(lines: readonly ClockLedgerLine[], tx?: Transaction): Promise<LedgerFold | null> {
    const entries = lines.map(entryOf);
    return fold(entries, await this.calendars.versions(versionsIn(entries), tx));
  }

  /** What the ledger would amount to if its clock adopted a calendar now that is not published yet. */
  async foldUnder(
    lines: readonly ClockLedgerLine[],
    candidate: CompiledCalendar,
    now: Date,
  ): Promise<LedgerFold | null> {
    const entries = lines.map(entryOf);
    const published = await this.calendars.versions(versionsIn(entries));
    const calendars: CalendarVersions = (version) =>
      version === candidate.version ? candidate : published(version);
    return fold([...entries, adoption(candidate.version, now, 'system')], calendars);
  }
}

function fold(entries: readonly ClockEntry[], calendars: CalendarVersions): LedgerFold | null {
  const start = entries.find((entry) => entry.kind === 'start');
  if (!start) return null;
  return foldLedger(entries, calendars, regimeById(start.data.regime, legalRegimes));
}

function versionsIn(entries: readonly ClockEntry[]): number[] {
  return entries.flatMap((entry) =>
    entry.kind === 'start' || entry.kind === 'adopt-calendar' ? entry.data.calendarVersion : [],
  );
}
