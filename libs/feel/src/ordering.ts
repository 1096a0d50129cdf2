import { compareNumbers } from './numbers/decimal-arithmetic.js';
import { isNumber } from './numbers/feel-decimal.js';
import { FeelDate } from './temporal/feel-date.js';
import { FeelDateTime } from './temporal/feel-date-time.js';
import { DaysDuration, MonthsDuration } from './temporal/feel-duration.js';
import { FeelTime } from './temporal/feel-time.js';
import { isTemporal } from './temporal/temporal-arithmetic.js';

/**
 * -1, 0 or 1 for two values of one ordered type (DMN 1.5 table 54); null for others, and for points in time of
 * which only one has a zone.
 */
export function compareValues(left: unknown, right: unknown): number | null {
  if (typeof left === 'number' && typeof right === 'number') return sign(left, right);
  if (typeof left === 'string' && typeof right === 'string') return sign(left, right);
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, right);
  return compareTemporal(left, right);
}

/** Whether values of its type have an order. */
export function isOrdered(value: unknown): boolean {
  return isNumber(value) || typeof value === 'string' || isTemporal(value);
}

function sign<T extends number | string | bigint>(left: T, right: T): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function compareTemporal(left: unknown, right: unknown): number | null {
  if (left instanceof FeelDate) {
    return right instanceof FeelDate ? sign(left.epochDay, right.epochDay) : null;
  }
  if (left instanceof DaysDuration) {
    return right instanceof DaysDuration ? sign(left.nanos, right.nanos) : null;
  }
  if (left instanceof MonthsDuration) {
    return right instanceof MonthsDuration ? sign(left.total, right.total) : null;
  }
  return compareClocks(left, right);
}

function compareClocks(left: unknown, right: unknown): number | null {
  const comparable =
    (left instanceof FeelDateTime && right instanceof FeelDateTime) ||
    (left instanceof FeelTime && right instanceof FeelTime);
  if (!comparable || (left.zone === null) !== (right.zone === null)) return null;
  return sign(left.instant, right.instant);
}
