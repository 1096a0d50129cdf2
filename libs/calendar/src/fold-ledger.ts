import type { ClockEntry } from './clock-entry.js';
import type { CompiledCalendar } from './compiled-calendar.js';
import type { FoldedPause, LedgerFold } from './ledger-fold.js';
import { laterOf } from './local-date.js';
import { localDateOf } from './local-time.js';
import { schedule } from './schedule.js';

/** Thrown when a ledger tells an impossible story, such as resuming what was not paused. */
export class LedgerError extends Error {
  constructor(entry: ClockEntry, because: string) {
    super(`The clock cannot take "${entry.kind}" of ${entry.effectiveOn}: ${because}`);
    this.name = 'LedgerError';
  }
}

type Facts = Omit<LedgerFold, 'originalDueOn' | 'dueOn' | 'provisional' | 'segments'>;
type EntryOf<Kind extends ClockEntry['kind']> = Extract<ClockEntry, { kind: Kind }>;

/** The published calendars by version. Throws for a version that was never published. */
export type CalendarVersions = (version: number) => CompiledCalendar;

/** Whether pauses move the statutory due date: the one thing of a regime that the fold asks. */
export interface PauseRule {
  readonly pausable: boolean;
}

/**
 * Replays a ledger in the order in which it was written. Null when the clock never started: a case without a
 * start has no due date, and is neither on time nor late. Throws LedgerError on an impossible order.
 */
export function foldLedger(
  entries: readonly ClockEntry[],
  calendars: CalendarVersions,
  regime: PauseRule,
): LedgerFold | null {
  return entries.reduce<LedgerFold | null>(
    (fold, entry) => applyEntry(fold, entry, calendars, regime),
    null,
  );
}

/** The fold after one more entry. */
export function applyEntry(
  fold: LedgerFold | null,
  entry: ClockEntry,
  calendars: CalendarVersions,
  regime: PauseRule,
): LedgerFold | null {
  if (fold === null) return entry.kind === 'start' ? dated(started(entry), calendars) : null;
  if (fold.state === 'closed' && entry.kind !== 'breach') {
    throw new LedgerError(entry, 'it is closed');
  }
  const inTime = isInTime(fold, entry);
  const after = dated(next(fold, entry, inTime, inTime && regime.pausable), calendars);
  return entry.kind === 'adopt-calendar' ? adopted(fold, entry, after) : after;
}

function next(fold: LedgerFold, entry: ClockEntry, inTime: boolean, moves: boolean): Facts {
  switch (entry.kind) {
    case 'start':
      throw new LedgerError(entry, 'it has started already');
    case 'classify':
      return inTime ? { ...fold, limit: entry.data.limit } : fold;
    case 'pause':
      return paused(fold, entry, moves);
    case 'resume':
      return { ...fold, state: 'running', pauses: resumed(fold, entry, true) };
    case 'extend':
      return { ...fold, extensions: [...fold.extensions, extension(entry, inTime)] };
    case 'transfer':
      return { ...fold, transfers: [...fold.transfers, { on: entry.effectiveOn, ...entry.data }] };
    case 'adopt-calendar':
      return { ...fold, calendarVersion: laterVersion(fold, entry) };
    case 'close':
      return closed(fold, entry);
    case 'breach':
      return { ...fold, breaches: [...fold.breaches, breach(entry)] };
  }
}

function started({ effectiveOn, effectiveAt, data }: EntryOf<'start'>): Facts {
  return {
    state: 'running',
    startedOn: effectiveOn,
    startedAt: effectiveAt,
    ...data,
    extensions: [],
    pauses: [],
    transfers: [],
    breaches: [],
    adoptedCalendars: [],
    closedOn: null,
    outcome: null,
  };
}

function paused(fold: LedgerFold, entry: EntryOf<'pause'>, movesDueOn: boolean): Facts {
  if (fold.state === 'paused') throw new LedgerError(entry, 'it is paused already');
  const pause = { from: entry.effectiveOn, until: null, reason: entry.data.reason, movesDueOn };
  return { ...fold, state: 'paused', pauses: [...fold.pauses, pause] };
}

function resumed(fold: LedgerFold, entry: ClockEntry, required: boolean): readonly FoldedPause[] {
  const open = openPause(fold);
  if (!open) {
    if (required) throw new LedgerError(entry, 'it is not paused');
    return fold.pauses;
  }
  const until = laterOf(open.from, entry.effectiveOn);
  return [...fold.pauses.slice(0, -1), { ...open, until }];
}

function extension(entry: EntryOf<'extend'>, inTime: boolean): LedgerFold['extensions'][number] {
  const { effectiveOn, recordedAt, basis, evidence, data } = entry;
  return { ...data, effectiveOn, recordedAt, inTime, basis, evidence };
}

function breach({
  effectiveOn,
  recordedAt,
  data,
}: EntryOf<'breach'>): LedgerFold['breaches'][number] {
  return { breachedOn: effectiveOn, dueOn: data.dueOn, recordedAt };
}

/** What was published never goes back: an undone change is a later version too. */
function laterVersion(fold: LedgerFold, entry: EntryOf<'adopt-calendar'>): number {
  const { calendarVersion } = entry.data;
  if (calendarVersion > fold.calendarVersion) return calendarVersion;
  throw new LedgerError(entry, `it counts by version ${String(fold.calendarVersion)} already`);
}

function adopted(
  before: LedgerFold,
  { effectiveOn: adoptedOn, recordedAt, data }: EntryOf<'adopt-calendar'>,
  after: LedgerFold,
): LedgerFold {
  const { calendarVersion } = data;
  const dates = { previousDueOn: before.dueOn, dueOn: after.dueOn };
  const change = { adoptedOn, recordedAt, calendarVersion, ...dates };
  return { ...after, adoptedCalendars: [...before.adoptedCalendars, change] };
}

/** Closing ends a pause: the agency waits for nobody any more. */
function closed(fold: LedgerFold, entry: EntryOf<'close'>): Facts {
  const { effectiveOn: closedOn, data } = entry;
  const pauses = resumed(fold, entry, false);
  return { ...fold, state: 'closed', pauses, closedOn, outcome: data.outcome };
}

/**
 * What is granted, paused or classified after the due date changes nothing in it, whatever day it is dated back to.
 * While a pause holds the due date, that date cannot pass.
 */
function isInTime(fold: LedgerFold, entry: ClockEntry): boolean {
  const knownOn = laterOf(entry.effectiveOn, localDateOf(entry.recordedAt));
  return knownOn <= fold.dueOn || isHeld(fold);
}

/** Whether an open pause holds the due date. */
export function isHeld(fold: Pick<LedgerFold, 'pauses'>): boolean {
  return openPause(fold)?.movesDueOn === true;
}

function openPause({ pauses }: Pick<LedgerFold, 'pauses'>): FoldedPause | undefined {
  const last = pauses.at(-1);
  return last?.until === null ? last : undefined;
}

function dated(facts: Facts, calendars: CalendarVersions): LedgerFold {
  const calendar = calendars(facts.calendarVersion);
  const { startedOn, startedAt, limit } = facts;
  const start = { startedOn, startedAt, limit };
  const extensions = facts.extensions.filter((granted) => granted.inTime).map(({ by }) => by);
  const pauses = facts.pauses.filter((pause) => pause.movesDueOn);
  const original = schedule({ ...start, extensions: [], pauses: [] }, calendar);
  const current = schedule({ ...start, extensions, pauses }, calendar);
  return { ...facts, originalDueOn: original.dueOn, ...current };
}
