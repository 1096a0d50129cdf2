import { dayOfEpoch, epochDayOf, padded } from './calendar.js';

/** A fixed offset from UTC, or a named zone whose offset depends on the date. */
export type TimeZone =
  | { readonly kind: 'offset'; readonly seconds: number }
  | { readonly kind: 'name'; readonly name: string };

export const UTC: TimeZone = { kind: 'offset', seconds: 0 };

const MAX_OFFSET = 18 * 3600;
const OFFSET = /^([+-])(\d\d):(\d\d)(?::(\d\d))?$/;

/** Reads `Z`, `+07:00` or `@Asia/Ho_Chi_Minh`; undefined when there is no such zone. */
export function parseZone(text: string): TimeZone | undefined {
  if (text === 'Z' || text === 'z') return UTC;
  if (text.startsWith('@')) return namedZone(text.slice(1));
  const match = OFFSET.exec(text);
  if (!match) return undefined;
  const [, sign, hours, minutes, seconds = '0'] = match;
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return offsetZone(sign === '-' ? -total : total);
}

/** The zone of a fixed offset; undefined above 18 hours. */
export function offsetZone(seconds: number): TimeZone | undefined {
  return Math.abs(seconds) <= MAX_OFFSET ? { kind: 'offset', seconds: seconds + 0 } : undefined;
}

function namedZone(name: string): TimeZone | undefined {
  return /^[A-Za-z]/.test(name) && clockOf(name) ? { kind: 'name', name } : undefined;
}

export function printZone(zone: TimeZone | null): string {
  if (!zone) return '';
  if (zone.kind === 'name') return `@${zone.name}`;
  if (zone.seconds === 0) return 'Z';
  const total = Math.abs(zone.seconds);
  const [hours, minutes, seconds] = [
    Math.floor(total / 3600),
    Math.floor(total / 60) % 60,
    total % 60,
  ];
  const end = seconds === 0 ? '' : `:${padded(seconds, 2)}`;
  return `${zone.seconds < 0 ? '-' : '+'}${padded(hours, 2)}:${padded(minutes, 2)}${end}`;
}

const MAX_CLOCKS = 600;
const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

/** Prints instants as a named zone's clocks show them. */
function clockOf(name: string): Intl.DateTimeFormat | undefined {
  if (clocks.has(name)) return clocks.get(name);
  if (clocks.size >= MAX_CLOCKS) clocks.clear();
  const clock = makeClock(name);
  clocks.set(name, clock);
  return clock;
}

function makeClock(timeZone: string): Intl.DateTimeFormat | undefined {
  const two = '2-digit';
  const parts = { month: two, day: two, hour: two, minute: two, second: two } as const;
  try {
    return new Intl.DateTimeFormat('en-US', {
      ...parts,
      year: 'numeric',
      hourCycle: 'h23',
      timeZone,
    });
  } catch {
    return undefined;
  }
}

/** Seconds that a zone's local time is ahead of UTC at a local time (day and second of the day). */
export function offsetAt(zone: TimeZone, epochDay: number, secondOfDay: number): number {
  if (zone.kind === 'offset') return zone.seconds;
  const local = comparableDay(epochDay) * 86_400 + secondOfDay;
  const before = offsetAtInstant(zone.name, local - 86_400);
  const after = offsetAtInstant(zone.name, local + 86_400);
  if (before === after || offsetAtInstant(zone.name, local - before) === before) return before;
  // In the hour that clocks skip, neither shows the time: the one from before it counts.
  return offsetAtInstant(zone.name, local - after) === after ? after : before;
}

/** Seconds that a zone's local time is ahead of UTC at an instant given in UTC. */
export function offsetOfInstant(zone: TimeZone, epochDay: number, secondOfDay: number): number {
  if (zone.kind === 'offset') return zone.seconds;
  return offsetAtInstant(zone.name, comparableDay(epochDay) * 86_400 + secondOfDay);
}

/** Rules are known for our time only; before and after it, the calendar's 400 year cycle stands in. */
function comparableDay(epochDay: number): number {
  const { year, month, day } = dayOfEpoch(epochDay);
  if (year > 1800 && year < 2400) return epochDay;
  const similar = year <= 1800 ? 1800 : 2000 + (year % 400);
  return epochDayOf({ year: similar, month, day: month === 2 ? Math.min(day, 28) : day });
}

function offsetAtInstant(name: string, epochSecond: number): number {
  const clock = clockOf(name);
  if (!clock) return 0;
  const shown = new Map<string, number>();
  for (const { type, value } of clock.formatToParts(epochSecond * 1000)) {
    shown.set(type, Number(value));
  }
  const part = (type: string) => shown.get(type) ?? 0;
  const day = epochDayOf({ year: part('year'), month: part('month'), day: part('day') });
  const seconds = part('hour') * 3600 + part('minute') * 60 + part('second');
  return day * 86_400 + seconds - epochSecond;
}
