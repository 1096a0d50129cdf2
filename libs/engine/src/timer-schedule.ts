import { fromAnchor, indexAfter, isForward, parsePeriod, type Period } from './period.js';
import { isoText, parseInstant } from './instant-text.js';
import type { Instant } from './state.js';

export interface Schedule {
  readonly dueAt: Instant;
  /** Firings still to come after this one; null for a date or duration, -1 for endless. */
  readonly repetitions: number | null;
}

export type ScheduleResult = Schedule | { readonly error: string };

export type TimerKind = 'date' | 'duration' | 'cycle';

const cyclePattern = /^R(\d{0,9})\/(?:([^/]+)\/)?(P[^/]+)$/;
const shortestCycle = 1_000;

/**
 * When a timer is first due (BPMN 2.0 §10.5.5, ISO 8601). `after` is the instant of arming. A cycle with a
 * start begins at its first occurrence that is not before `after`.
 */
export function firstDue(kind: TimerKind, text: string, after: Instant): ScheduleResult {
  return (
    dueAfter(kind, text, after, null) ?? {
      error: 'all repetitions of the cycle lie in the past',
    }
  );
}

/**
 * When a timer that was armed at `armedAt` is due after it fired for `firedFor`; null when it is not again.
 * Occurrences are counted from the beginning, so that the 31st does not become the 28th for ever.
 */
export function dueAfter(
  kind: TimerKind,
  text: string,
  armedAt: Instant,
  firedFor: Instant | null,
): ScheduleResult | null {
  if (kind === 'cycle') return occurrenceAfter(text, armedAt, firedFor);
  const once = kind === 'date' ? onDate(text) : afterDuration(text, armedAt);
  if ('error' in once || firedFor === null || once.dueAt > firedFor) return once;
  return null;
}

/** The next firing of a cycle after the one that was due at `last`; null when it was the last one. */
export function nextOfCycle(text: string, last: Instant, repetitions: number): Schedule | null {
  if (repetitions === 0) return null;
  const next = occurrenceAfter(text.replace(/^R\d*/, 'R'), last, last);
  if (!next || 'error' in next) return null;
  return { dueAt: next.dueAt, repetitions: repetitions < 0 ? -1 : repetitions - 1 };
}

function onDate(text: string): ScheduleResult {
  const at = parseInstant(text);
  return at === null ? { error: `"${text}" is no date and time` } : schedule(at, null);
}

function afterDuration(text: string, armedAt: Instant): ScheduleResult {
  const period = parsePeriod(text);
  if (!period) return { error: `"${text}" is no duration` };
  return schedule(fromAnchor(Date.parse(armedAt), period, 1), null);
}

interface Cycle {
  readonly period: Period;
  /** Infinity for an endless one. */
  readonly count: number;
  /** Where occurrences are counted from, the number of the first one, and of the first since arming. */
  readonly anchor: number;
  readonly begin: number;
  readonly first: number;
}

function occurrenceAfter(
  text: string,
  armedAt: Instant,
  firedFor: Instant | null,
): ScheduleResult | null {
  const cycle = parseCycle(text, Date.parse(armedAt));
  if ('error' in cycle) return cycle;
  const { period, count, anchor, begin, first } = cycle;
  const index =
    firedFor === null
      ? first
      : Math.max(first, indexAfter(anchor, period, Date.parse(firedFor) + 1));
  const rest = count - 1 - (index - begin);
  if (rest < 0) return null;
  return schedule(fromAnchor(anchor, period, index), Number.isFinite(rest) ? rest : -1);
}

function parseCycle(text: string, armedAt: number): Cycle | { readonly error: string } {
  const match = cyclePattern.exec(text);
  const period = match?.[3] ? parsePeriod(match[3]) : null;
  if (!match || !period) return { error: `"${text}" is no cycle such as R3/PT10H` };
  if (!isForward(period, shortestCycle)) {
    return { error: `the cycle "${text}" must go forward by at least a second` };
  }
  const count = match[1] ? Number(match[1]) : Infinity;
  if (count === 0) return { error: `the cycle "${text}" never fires` };
  if (!match[2]) return { period, count, anchor: armedAt, begin: 1, first: 1 };
  const start = parseInstant(match[2]);
  if (start === null) return { error: `"${match[2]}" is no date and time` };
  return { period, count, anchor: start, begin: 0, first: indexAfter(start, period, armedAt) };
}

function schedule(at: number, repetitions: number | null): ScheduleResult {
  const dueAt = isoText(at);
  if (dueAt === null) return { error: 'it would be due after the year 9999 or before the year 1' };
  return { dueAt, repetitions };
}
