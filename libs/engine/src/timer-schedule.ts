import type { Instant } from './state.js';

export interface Schedule {
  readonly dueAt: Instant;
  /** Firings still to come after this one; null for a date or duration, -1 for endless. */
  readonly repetitions: number | null;
}

export type ScheduleResult = Schedule | { readonly error: string };

/** Vietnam has had one offset without daylight saving since 1975; local texts without offset mean it. */
const localOffset = '+07:00';

interface Period {
  readonly sign: 1 | -1;
  readonly months: number;
  readonly milliseconds: number;
}

const datePattern =
  /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?(?:@.+)?$/;
const periodPattern =
  /^(-)?P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const cyclePattern = /^R(\d*)\/(?:([^/]+)\/)?(P[^/]+)$/;

/**
 * When a timer is first due (BPMN 2.0 §10.5.5, ISO 8601). `after` is the instant of arming. A cycle with a
 * start begins at its first occurrence that is not before `after`.
 */
export function firstDue(
  kind: 'date' | 'duration' | 'cycle',
  text: string,
  after: Instant,
): ScheduleResult {
  if (kind === 'date') {
    const at = parseInstant(text);
    return at === null
      ? { error: `"${text}" is no date and time` }
      : { dueAt: iso(at), repetitions: null };
  }
  if (kind === 'duration') {
    const period = parsePeriod(text);
    if (!period) return { error: `"${text}" is no duration` };
    return { dueAt: iso(add(Date.parse(after), period, 1)), repetitions: null };
  }
  return firstOfCycle(text, after);
}

/** The next firing of a cycle after the one that was due at `last`; null when it was the last one. */
export function nextOfCycle(text: string, last: Instant, repetitions: number): Schedule | null {
  if (repetitions === 0) return null;
  const match = cyclePattern.exec(text);
  const period = match?.[3] ? parsePeriod(match[3]) : null;
  if (!period) return null;
  const dueAt = iso(add(Date.parse(last), period, 1));
  return { dueAt, repetitions: repetitions < 0 ? -1 : repetitions - 1 };
}

function firstOfCycle(text: string, after: Instant): ScheduleResult {
  const match = cyclePattern.exec(text);
  const period = match?.[3] ? parsePeriod(match[3]) : null;
  if (!match || !period) return { error: `"${text}" is no cycle such as R3/PT10H` };
  if (period.sign < 0 || period.months + period.milliseconds === 0) {
    return { error: `the cycle "${text}" would never go forward` };
  }
  const count = match[1] ? Number(match[1]) : -1;
  if (count === 0) return { error: `the cycle "${text}" never fires` };
  const rest = count < 0 ? -1 : count - 1;
  const now = Date.parse(after);
  if (!match[2]) return { dueAt: iso(add(now, period, 1)), repetitions: rest };
  const start = parseInstant(match[2]);
  if (start === null) return { error: `"${match[2]}" is no date and time` };
  return skipMissed(start, period, now, rest);
}

function skipMissed(start: number, period: Period, now: number, rest: number): ScheduleResult {
  const length = period.milliseconds + period.months * 28 * 86_400_000;
  let passed = Math.max(0, Math.floor((now - start) / (length * 1.2)) - 1);
  while (add(start, period, passed) < now) passed++;
  if (rest >= 0 && passed > rest) return { error: 'all repetitions of the cycle lie in the past' };
  return { dueAt: iso(add(start, period, passed)), repetitions: rest < 0 ? -1 : rest - passed };
}

function parseInstant(text: string): number | null {
  const match = datePattern.exec(text);
  if (!match) return null;
  const at = Date.parse(`${match[1] ?? ''}T${match[2] ?? '00:00'}${match[3] ?? localOffset}`);
  return Number.isNaN(at) ? null : at;
}

function parsePeriod(text: string): Period | null {
  const match = periodPattern.exec(text);
  if (!match) return null;
  const parts: (string | undefined)[] = match.slice(2);
  const [years, months, weeks, days, hours, minutes, seconds] = parts.map((part) =>
    Number(part ?? 0),
  ) as [number, number, number, number, number, number, number];
  return {
    sign: match[1] ? -1 : 1,
    months: years * 12 + months,
    milliseconds:
      ((weeks * 7 + days) * 24 * 3600 + hours * 3600 + minutes * 60) * 1000 +
      Math.round(seconds * 1000),
  };
}

/** Adds a period `times` times at once, in local calendar months; the 31st becomes the month's last day. */
function add(at: number, period: Period, times: number): number {
  const factor = period.sign * times;
  const offset = 7 * 3_600_000;
  const local = new Date(at + offset);
  const day = local.getUTCDate();
  local.setUTCDate(1);
  local.setUTCMonth(local.getUTCMonth() + period.months * factor);
  const lastDay = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 0));
  local.setUTCDate(Math.min(day, lastDay.getUTCDate()));
  return local.getTime() - offset + period.milliseconds * factor;
}

function iso(at: number): Instant {
  return new Date(at).toISOString();
}
