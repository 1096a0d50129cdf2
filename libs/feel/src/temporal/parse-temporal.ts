import { FeelDate } from './feel-date.js';
import { FeelDateTime } from './feel-date-time.js';
import { DaysDuration, MonthsDuration } from './feel-duration.js';
import { FeelTime } from './feel-time.js';
import { parseZone } from './time-zone.js';

const DATE = /^(-?)(\d{4}|[1-9]\d{4,8})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|z|[+-]\d\d:\d\d(?::\d\d)?|@\S+)?$/;
const MONTHS = /^(-?)P(?=\d)(?:(\d{1,10})Y)?(?:(\d{1,11})M)?$/;
const DAYS =
  /^(-?)P(?=\d|T\d)(?:(\d{1,13})D)?(?:T(?=\d)(?:(\d{1,14})H)?(?:(\d{1,15})M)?(?:(\d{1,17})(?:\.(\d*))?S)?)?$/;

/** `2026-11-25`; undefined for a text that is no date. */
export function parseDate(text: string): FeelDate | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, sign, year, month, day] = match;
  const signed = sign === '-' ? -Number(year) : Number(year);
  return FeelDate.of({ year: signed, month: Number(month), day: Number(day) });
}

/** `10:30:00`, `10:30:00.5Z`, `10:30:00+07:00`, `10:30:00@Asia/Ho_Chi_Minh`. */
export function parseTime(text: string): FeelTime | undefined {
  return text.startsWith('24:00:00') ? readTime(text.replace('24', '00')) : readTime(text);
}

function readTime(text: string): FeelTime | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, hour, minute, second, fraction = '', zone = ''] = match;
  const parsed = zone === '' ? null : parseZone(zone);
  if (parsed === undefined) return undefined;
  const nanosecond = Number(fraction.slice(0, 9).padEnd(9, '0'));
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second), nanosecond };
  return FeelTime.of(clock, parsed);
}

/** A date and a time with `T` between them; a date alone is its midnight. `24:00:00` is the next midnight. */
export function parseDateTime(text: string): FeelDateTime | undefined {
  const [first = '', second, ...more] = text.split('T');
  if (more.length > 0 && !text.includes('@')) return undefined;
  const rest = second === undefined ? '00:00:00' : text.slice(first.length + 1);
  const date = parseDate(first);
  const time = parseTime(rest);
  if (!date || !time) return undefined;
  const day = rest.startsWith('24:') ? FeelDate.ofEpochDay(date.epochDay + 1) : date;
  return day && new FeelDateTime(day, time);
}

/** `P1Y2M` or `P1DT2H3M4.5S`, also negative. */
export function parseDuration(text: string): MonthsDuration | DaysDuration | undefined {
  const months = MONTHS.exec(text);
  if (months) {
    const total = Number(months[2] ?? 0) * 12 + Number(months[3] ?? 0);
    return MonthsDuration.of(months[1] === '-' ? -total : total);
  }
  const days = DAYS.exec(text);
  if (!days) return undefined;
  const [day, hour, minute, second] = days
    .slice(2, 6)
    .map((part) => BigInt((part as string | undefined) ?? '0'));
  const hours = (day ?? 0n) * 24n + (hour ?? 0n);
  const seconds = (hours * 60n + (minute ?? 0n)) * 60n + (second ?? 0n);
  const nanos = seconds * 1_000_000_000n + BigInt((days[6] ?? '').slice(0, 9).padEnd(9, '0'));
  return DaysDuration.of(days[1] === '-' ? -nanos : nanos);
}

/** What `@"…"` stands for; undefined for a text that is nothing of it. */
export function parseTemporal(text: string) {
  return parseDate(text) ?? parseDateTime(text) ?? parseTime(text) ?? parseDuration(text);
}
