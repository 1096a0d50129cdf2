import { calendarFaults } from './calendar-faults.js';
import {
  dateOfDayNumber,
  dayNumber,
  weekdayOfDayNumber,
  yearOf,
  type LocalDate,
} from './local-date.js';
import type { CalendarException, WorkingCalendar } from './working-calendar.js';

/** How far the tables reach before and after the years that the calendar knows. */
const YEARS_BEFORE = 10;
const YEARS_AFTER = 30;
/** Stands in for the known years of a calendar that has none. */
const FALLBACK_YEAR = 2026;

/** Thrown when a calendar cannot be compiled; its faults should have been shown to whoever entered it. */
export class InvalidCalendarError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The working calendar is invalid: ${faults.join('; ')}`);
    this.name = 'InvalidCalendarError';
  }
}

/** Thrown when a question concerns a day outside the compiled years. */
export class CalendarRangeError extends Error {
  constructor(date: string) {
    super(`${date} lies outside the years of the working calendar`);
    this.name = 'CalendarRangeError';
  }
}

/**
 * A calendar with its tables: how many working days lie up to each day, and which day is the n-th.
 * Every question takes constant time, whatever the distance.
 */
export class CompiledCalendar {
  readonly version: number;
  private readonly firstDay: number;
  private readonly size: number;
  /** Entry i: working days among the first i days. */
  private readonly workedBefore: Int32Array;
  /** Day numbers of all working days in order. */
  private readonly workingDays: Int32Array;
  /** Entry i: days among the first i that only an expected row makes worked or free. */
  private readonly expectedBefore: Int32Array;
  private readonly exceptions: ReadonlyMap<LocalDate, CalendarException>;
  private readonly confirmedYears: ReadonlySet<number>;

  constructor(readonly data: WorkingCalendar) {
    const years = [...data.confirmedYears, ...data.exceptions.map((row) => yearOf(row.date))];
    if (years.length === 0) years.push(FALLBACK_YEAR);
    this.version = data.version;
    this.exceptions = new Map(data.exceptions.map((row) => [row.date, row]));
    this.confirmedYears = new Set(data.confirmedYears);
    this.firstDay = dayNumber(`${String(Math.min(...years) - YEARS_BEFORE)}-01-01`);
    this.size = dayNumber(`${String(Math.max(...years) + YEARS_AFTER)}-12-31`) - this.firstDay + 1;
    this.workedBefore = new Int32Array(this.size + 1);
    this.expectedBefore = new Int32Array(this.size + 1);
    this.workingDays = this.fillTables();
  }

  isWorkingDay(date: LocalDate): boolean {
    const index = this.indexOf(date);
    return this.at(this.workedBefore, index + 1) > this.at(this.workedBefore, index);
  }

  /**
   * The n-th working day after a date, the date itself not counted; for a negative n the n-th before it.
   * Zero gives the date itself, worked or not.
   */
  addWorkingDays(date: LocalDate, count: number): LocalDate {
    if (count === 0) return date;
    const index = this.indexOf(date);
    const position =
      count > 0
        ? this.at(this.workedBefore, index + 1) + count - 1
        : this.at(this.workedBefore, index) + count;
    const day = this.workingDays[position];
    if (day === undefined) throw new CalendarRangeError(`${date} ${String(count)} working days on`);
    return dateOfDayNumber(day);
  }

  /** The number of working days d with `after < d <= through`; negative when `through` comes first. */
  workingDaysBetween(after: LocalDate, through: LocalDate): number {
    return (
      this.at(this.workedBefore, this.indexOf(through) + 1) -
      this.at(this.workedBefore, this.indexOf(after) + 1)
    );
  }

  nextWorkingDay(date: LocalDate): LocalDate {
    return this.addWorkingDays(date, 1);
  }

  previousWorkingDay(date: LocalDate): LocalDate {
    return this.addWorkingDays(date, -1);
  }

  /** The date itself when it is worked, else the next working day (Civil Code 2015 Art. 148(5)). */
  rollForward(date: LocalDate): LocalDate {
    return this.isWorkingDay(date) ? date : this.nextWorkingDay(date);
  }

  /** The row that makes this day differ from its weekday. */
  exceptionOn(date: LocalDate): CalendarException | undefined {
    return this.exceptions.get(date);
  }

  /** Whether all holidays of the day's year have been announced. */
  isYearConfirmed(date: LocalDate): boolean {
    return this.confirmedYears.has(yearOf(date));
  }

  /** Whether a row that is only expected decides about some day d with `after < d <= through`. */
  isExpectedBetween(after: LocalDate, through: LocalDate): boolean {
    return (
      this.at(this.expectedBefore, this.indexOf(through) + 1) >
      this.at(this.expectedBefore, this.indexOf(after) + 1)
    );
  }

  private fillTables(): Int32Array {
    const working: number[] = [];
    const rows = new Map(this.data.exceptions.map((row) => [dayNumber(row.date), row]));
    const weekdays = new Set(this.data.weeklyPattern);
    for (let index = 0; index < this.size; index += 1) {
      const day = this.firstDay + index;
      const byWeek = weekdays.has(weekdayOfDayNumber(day));
      const row = rows.get(day);
      const worked = row ? row.kind === 'MAKEUP' : byWeek;
      if (worked) working.push(day);
      const decides = row?.status === 'EXPECTED' && worked !== byWeek ? 1 : 0;
      this.workedBefore[index + 1] = working.length;
      this.expectedBefore[index + 1] = this.at(this.expectedBefore, index) + decides;
    }
    return Int32Array.from(working);
  }

  private indexOf(date: LocalDate): number {
    const index = dayNumber(date) - this.firstDay;
    if (index < 0 || index >= this.size) throw new CalendarRangeError(date);
    return index;
  }

  private at(table: Int32Array, index: number): number {
    return table[index] ?? 0;
  }
}

/** Builds the tables of a calendar version. Throws InvalidCalendarError for one that `calendarFaults` refuses. */
export function compileCalendar(data: WorkingCalendar): CompiledCalendar {
  const faults = calendarFaults(data);
  if (faults.length > 0) throw new InvalidCalendarError(faults);
  return new CompiledCalendar(data);
}
