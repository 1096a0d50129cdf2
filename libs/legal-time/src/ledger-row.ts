import { localDateOf, type ClockEntry } from '@minhbach/calendar';
import type { ClockLedgerLine } from './clock-ledger.entity.js';
import type { ClockSubject, NewClockEntry } from './clock-subject.js';

/** The row that stores an entry at a place of its subject's ledger. */
export function lineOf(
  subject: ClockSubject,
  position: number,
  entry: NewClockEntry,
  recordedAt: Date,
): ClockLedgerLine {
  const { effectiveAt, ...rest } = entry;
  return {
    ...rest,
    subjectType: subject.type,
    subjectKey: subject.key,
    position,
    effectiveAt: effectiveAt === null ? null : new Date(effectiveAt),
    recordedAt,
  };
}

/** The entry that a row stores. Rows are written by `lineOf` only, so that kind and data fit. */
export function entryOf(line: ClockLedgerLine): ClockEntry {
  const { kind, effectiveOn, actor, basis, evidence, data } = line;
  return {
    kind,
    effectiveOn,
    effectiveAt: line.effectiveAt?.toISOString() ?? null,
    recordedAt: line.recordedAt.toISOString(),
    actor,
    basis,
    evidence,
    data,
  } as ClockEntry;
}

/** The entry of a clock that changes to a later version of the calendar. */
export function adoption(
  calendarVersion: number,
  now: Date,
  actor: string,
): Extract<ClockEntry, { kind: 'adopt-calendar' }> {
  return {
    kind: 'adopt-calendar',
    effectiveOn: localDateOf(now),
    effectiveAt: now.toISOString(),
    recordedAt: now.toISOString(),
    actor,
    basis: null,
    evidence: null,
    data: { calendarVersion },
  };
}
