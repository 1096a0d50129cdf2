import { add, divide, multiply } from '../numbers/decimal-arithmetic.js';
import { decimalOf, FeelDecimal, normalized, type FeelNumber } from '../numbers/feel-decimal.js';
import { plusMonths } from './calendar.js';
import { FeelDate } from './feel-date.js';
import { FeelDateTime } from './feel-date-time.js';
import { DaysDuration, MonthsDuration } from './feel-duration.js';
import { FeelTime, NANOS_PER_DAY } from './feel-time.js';

export type FeelDuration = DaysDuration | MonthsDuration;
/** A date, time, or date and time. */
export type FeelPoint = FeelDate | FeelTime | FeelDateTime;
export type FeelTemporal = FeelPoint | FeelDuration;

export function isDuration(value: unknown): value is FeelDuration {
  return value instanceof DaysDuration || value instanceof MonthsDuration;
}

export function isPoint(value: unknown): value is FeelPoint {
  return value instanceof FeelDate || value instanceof FeelDateTime || value instanceof FeelTime;
}

export function isTemporal(value: unknown): value is FeelTemporal {
  return isPoint(value) || isDuration(value);
}

/** A sum of DMN 1.5 table 58; undefined where none is defined. */
export function addTemporal(left: FeelTemporal, right: FeelTemporal): FeelTemporal | undefined {
  if (isDuration(left)) return isDuration(right) ? addDurations(left, right) : shift(right, left);
  return isDuration(right) ? shift(left, right) : undefined;
}

/** A difference of DMN 1.5 table 59; undefined where none is defined. */
export function subtractTemporal(
  left: FeelTemporal,
  right: FeelTemporal,
): FeelTemporal | undefined {
  if (isDuration(right)) return addTemporal(left, negateDuration(right));
  return isDuration(left) ? undefined : between(right, left);
}

export function negateDuration(duration: FeelDuration): FeelDuration {
  const negated =
    duration instanceof DaysDuration
      ? DaysDuration.of(-duration.nanos)
      : MonthsDuration.of(-duration.total);
  return negated ?? duration;
}

function addDurations(left: FeelDuration, right: FeelDuration): FeelDuration | undefined {
  if (left instanceof DaysDuration) {
    return right instanceof DaysDuration ? DaysDuration.of(left.nanos + right.nanos) : undefined;
  }
  return right instanceof MonthsDuration ? MonthsDuration.of(left.total + right.total) : undefined;
}

function shift(point: FeelPoint, duration: FeelDuration): FeelPoint | undefined {
  return duration instanceof DaysDuration
    ? shiftByDays(point, duration.nanos)
    : shiftByMonths(point, duration.total);
}

function shiftByMonths(point: FeelPoint, months: number): FeelPoint | undefined {
  if (point instanceof FeelDate) return FeelDate.of(plusMonths(point, months));
  if (point instanceof FeelTime) return undefined;
  const date = FeelDate.of(plusMonths(point.date, months));
  return date && new FeelDateTime(date, point.time);
}

function shiftByDays(point: FeelPoint, nanos: bigint): FeelPoint | undefined {
  if (point instanceof FeelTime) return FeelTime.ofNanoOfDay(point.nanoOfDay + nanos, point.zone);
  if (point instanceof FeelDateTime) {
    return FeelDateTime.ofInstant(point.instant + nanos, point.zone);
  }
  return FeelDateTime.ofInstant(BigInt(point.epochDay) * NANOS_PER_DAY + nanos, null)?.date;
}

/** From one point to another. Only points that both have a zone, or both have none, can be compared. */
function between(from: FeelPoint, to: FeelPoint): DaysDuration | undefined {
  if (from instanceof FeelTime || to instanceof FeelTime) {
    if (!(from instanceof FeelTime && to instanceof FeelTime)) return undefined;
    return (from.zone === null) === (to.zone === null)
      ? DaysDuration.of(to.instant - from.instant)
      : undefined;
  }
  const [start, end] = [asDateTime(from), asDateTime(to)];
  if ((start.zone === null) !== (end.zone === null)) return undefined;
  return DaysDuration.of(end.instant - start.instant);
}

export function asDateTime(point: FeelDate | FeelDateTime): FeelDateTime {
  return point instanceof FeelDate ? FeelDateTime.ofDate(point) : point;
}

/** A duration some times; fractions of a month or nanosecond are dropped. */
export function multiplyDuration(duration: FeelDuration, by: FeelNumber): FeelDuration | undefined {
  return scaled(duration, multiply(sizeOf(duration), by));
}

/** A part of a duration; undefined for a division by zero. */
export function divideDuration(duration: FeelDuration, by: FeelNumber): FeelDuration | undefined {
  return scaled(duration, divide(sizeOf(duration), by));
}

/** How often one duration goes into another of the same kind. */
export function divideDurations(left: FeelDuration, right: FeelDuration): FeelNumber | null {
  return left.constructor === right.constructor ? divide(sizeOf(left), sizeOf(right)) : null;
}

/** Months or nanoseconds. */
function sizeOf(duration: FeelDuration): FeelNumber {
  if (duration instanceof MonthsDuration) return duration.total;
  return normalized(new FeelDecimal(duration.nanos, 0)) ?? 0;
}

function scaled(duration: FeelDuration, size: FeelNumber | null): FeelDuration | undefined {
  if (size === null) return undefined;
  const { coefficient, exponent } = decimalOf(size);
  if (exponent > 40) return undefined;
  const whole =
    exponent >= 0
      ? coefficient * 10n ** BigInt(exponent)
      : coefficient / 10n ** BigInt(Math.min(-exponent, 100));
  return duration instanceof MonthsDuration
    ? MonthsDuration.of(Number(whole))
    : DaysDuration.of(whole);
}

/** The sum of two durations of one kind, or of two numbers; undefined for a mixture. */
export function sumOfTwo(
  left: FeelNumber | FeelDuration,
  right: FeelNumber | FeelDuration,
): FeelNumber | FeelDuration | undefined {
  if (isDuration(left)) return isDuration(right) ? addDurations(left, right) : undefined;
  return isDuration(right) ? undefined : (add(left, right) ?? undefined);
}
