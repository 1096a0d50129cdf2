/** A day in Viet Nam's civil calendar, `YYYY-MM-DD`. Such strings sort and compare as days do. */
export type LocalDate = string;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MILLISECONDS_A_DAY = 86_400_000;
const SHAPE = /^[1-9]\d{3}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists: `2026-02-29` is not. */
export function isLocalDate(text: string): text is LocalDate {
  return parsed(text) !== null;
}

/** Days since 1970-01-01. Throws RangeError on text that is not a day. */
export function dayNumber(date: LocalDate): number {
  const days = parsed(date);
  if (days === null) throw new RangeError(`"${date}" is not a date of the form YYYY-MM-DD`);
  return days;
}

/** The day that lies so many days after 1970-01-01. */
export function dateOfDayNumber(days: number): LocalDate {
  return new Date(days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Calendar days from one day to another: 0 for the same day, negative backwards. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The same day so many months later; where that month has no such day, its last day
 * (Civil Code 2015 Art. 148(3)).
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const start = new Date(dayNumber(date) * MILLISECONDS_A_DAY);
  const month = start.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const day = Math.min(start.getUTCDate(), lastDay);
  return new Date(Date.UTC(start.getUTCFullYear(), month, day)).toISOString().slice(0, 10);
}

export function weekdayOf(date: LocalDate): Weekday {
  return weekdayOfDayNumber(dayNumber(date));
}

/** 1970-01-01 was a Thursday. */
export function weekdayOfDayNumber(days: number): Weekday {
  return (((((days + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** The later of two days. */
export function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}

/** Each day d with `after < d <= through`, in order. */
export function daysAfter(after: LocalDate, through: LocalDate): LocalDate[] {
  const count = Math.max(0, daysBetween(after, through));
  return Array.from({ length: count }, (_, index) => addDays(after, index + 1));
}

/** Arithmetic rather than a Date's parser: this runs for every question to a calendar. */
function parsed(text: string): number | null {
  if (!SHAPE.test(text)) return null;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  const instant = new Date(Date.UTC(Number(text.slice(0, 4)), month - 1, day));
  const exists = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return exists ? instant.getTime() / MILLISECONDS_A_DAY : null;
}
