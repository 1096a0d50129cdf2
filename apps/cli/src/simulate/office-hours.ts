import { type CompiledCalendar, instantAt, type LocalDate, localDateOf } from '@minhbach/calendar';

/** Minutes of the day, from the first to the last, in which offices work; the usual hours, which no law sets. */
const hours = [
  [7 * 60 + 30, 11 * 60 + 30],
  [13 * 60, 17 * 60],
] as const;

const minutesPerDay = hours.reduce((sum, [from, to]) => sum + to - from, 0);

const minuteMs = 60_000;

const longAgo = '2020-01-01';

/** Counts minutes of work on the legal calendar. Moments lie a number of minutes apart, so that many share one. */
export class OfficeHours {
  constructor(
    private readonly calendar: CompiledCalendar,
    private readonly stepMinutes: number,
  ) {}

  /** Whether offices are open after a moment. */
  isOpen(at: Date): boolean {
    const date = localDateOf(at);
    if (!this.calendar.isWorkingDay(date)) return false;
    const minute = minuteOf(at, date);
    return hours.some(([from, to]) => minute >= from && minute < to);
  }

  /** The moment at which somebody who begins then has worked so many minutes; at least one step later. */
  after(begin: Date, minutes: number): Date {
    let left = Math.max(1, Math.ceil(minutes / this.stepMinutes)) * this.stepMinutes;
    let date = localDateOf(begin);
    let from = minuteOf(begin, date);
    for (;;) {
      if (this.calendar.isWorkingDay(date)) {
        for (const [opens, closes] of hours) {
          const start = Math.max(from, opens);
          if (start >= closes) continue;
          if (start + left <= closes) return momentOf(date, start + left);
          left -= closes - start;
        }
      }
      date = this.calendar.nextWorkingDay(date);
      from = 0;
    }
  }

  /** When offices are open next: the moment itself when they are. */
  nextOpen(at: Date): Date {
    if (this.isOpen(at)) return at;
    const date = localDateOf(at);
    const minute = minuteOf(at, date);
    const opens = this.calendar.isWorkingDay(date)
      ? hours.map(([from]) => from).find((from) => from > minute)
      : undefined;
    return opens === undefined
      ? momentOf(this.calendar.nextWorkingDay(date), hours[0][0])
      : momentOf(date, opens);
  }

  /** A moment on the n-th working day after, when offices are open; `part` of the day, from 0 to below 1. */
  daysAfter(at: Date, days: number, part: number): Date {
    const date = this.calendar.addWorkingDays(localDateOf(at), Math.max(1, days));
    return this.within(date, part);
  }

  /** A moment of the working time of a day. */
  within(date: LocalDate, part: number): Date {
    let minutes = Math.floor((part * minutesPerDay) / this.stepMinutes) * this.stepMinutes;
    for (const [from, to] of hours) {
      if (minutes < to - from) return momentOf(date, from + minutes);
      minutes -= to - from;
    }
    return momentOf(date, hours[1][1] - this.stepMinutes);
  }

  /** Minutes of work between two moments. */
  minutesBetween(from: Date, to: Date): number {
    return this.workedUntil(to) - this.workedUntil(from);
  }

  /** Minutes of work since a day long ago. */
  private workedUntil(at: Date): number {
    const date = localDateOf(at);
    const isWorked = this.calendar.isWorkingDay(date);
    const days = this.calendar.workingDaysBetween(longAgo, date) - (isWorked ? 1 : 0);
    return days * minutesPerDay + (isWorked ? workedBefore(minuteOf(at, date)) : 0);
  }
}

function workedBefore(minute: number): number {
  return hours.reduce(
    (sum, [from, to]) => sum + Math.min(Math.max(minute - from, 0), to - from),
    0,
  );
}

function minuteOf(at: Date, date: LocalDate): number {
  return Math.round((at.getTime() - Date.parse(instantAt(date, '00:00'))) / minuteMs);
}

function momentOf(date: LocalDate, minute: number): Date {
  const midnight = Date.parse(instantAt(date, '00:00'));
  return new Date(midnight + minute * minuteMs);
}
