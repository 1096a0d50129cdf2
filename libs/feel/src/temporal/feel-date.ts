import { dayOfEpoch, epochDayOf, isDay, padded, weekdayOf, type CalendarDay } from './calendar.js';

/** A FEEL date (DMN 1.5 §10.3.2.3.5). */
export class FeelDate implements CalendarDay {
  private constructor(
    readonly year: number,
    readonly month: number,
    readonly day: number,
  ) {}

  /** Undefined when there is no such day. */
  static of(day: CalendarDay): FeelDate | undefined {
    return isDay(day) ? new FeelDate(day.year + 0, day.month, day.day) : undefined;
  }

  /** The date so many days from 1970-01-01. */
  static ofEpochDay(epochDay: number): FeelDate | undefined {
    return FeelDate.of(dayOfEpoch(epochDay));
  }

  get epochDay(): number {
    return epochDayOf(this);
  }

  get weekday(): number {
    return weekdayOf(this.epochDay);
  }

  toString(): string {
    const year = `${this.year < 0 ? '-' : ''}${padded(Math.abs(this.year), 4)}`;
    return `${year}-${padded(this.month, 2)}-${padded(this.day, 2)}`;
  }

  toJSON(): string {
    return this.toString();
  }
}
