import type { Instant } from './state.js';

/** Local texts without an offset mean Vietnam's. */
const localOffset = '+07:00';
const localZones = ['Asia/Ho_Chi_Minh', 'Asia/Saigon'];

const pattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?)(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?(?:@(.+)|\[(.+)\])?$/;

/**
 * Reads an ISO 8601 date, or date and time, as FEEL prints it; null when it is none. A date alone is its
 * beginning. A zone other than Vietnam's needs an offset beside it.
 */
export function parseInstant(text: string): number | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, year = '', month = '', day = '', time = '00:00', offset, at, inBrackets] = match;
  const zone = at ?? inBrackets;
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return null;
  if (zone !== undefined && offset === undefined && !localZones.includes(zone)) return null;
  const instant = Date.parse(`${year}-${month}-${day}T${time}${offset ?? localOffset}`);
  return Number.isNaN(instant) ? null : instant;
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const first = Date.parse('0001-01-01T00:00:00Z');
const last = Date.parse('9999-12-31T23:59:59.999Z');

/** An instant as stored; null outside the years that ISO 8601 writes with four digits. */
export function isoText(at: number): Instant | null {
  return at >= first && at <= last ? new Date(at).toISOString() : null;
}
