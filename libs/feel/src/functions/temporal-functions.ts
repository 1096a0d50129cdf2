import type { FeelNumber } from '../numbers/feel-decimal.js';
import { multiply, subtract, toDouble } from '../numbers/decimal-arithmetic.js';
import { round } from '../numbers/rounding.js';
import { dayOfYear, weekdayOf, weekOfYear } from '../temporal/calendar.js';
import { FeelDate } from '../temporal/feel-date.js';
import { FeelDateTime } from '../temporal/feel-date-time.js';
import { DaysDuration, MonthsDuration } from '../temporal/feel-duration.js';
import { FeelTime } from '../temporal/feel-time.js';
import { parseDate, parseDateTime, parseDuration, parseTime } from '../temporal/parse-temporal.js';
import type { FeelDuration } from '../temporal/temporal-arithmetic.js';
import { offsetZone, UTC, type TimeZone } from '../temporal/time-zone.js';
import { BuiltinFunction } from './builtin-function.js';
import { FunctionError, instance, nullable, number, overload, text, whole } from './overload.js';

const aDay = (name: string) => instance<FeelDate | FeelDateTime>(name, FeelDate, FeelDateTime);

/** Constructors and questions about dates, times and durations: DMN 1.5 §10.3.4.1 and §10.3.4.6. */
export const TEMPORAL_FUNCTIONS: readonly BuiltinFunction[] = [
  new BuiltinFunction('date', [
    overload([text('from')], ([from]) => read(from, parseDate, 'date')),
    overload([aDay('from')], ([from]) => dateOf(from)),
    overload([whole('year'), whole('month'), whole('day')], ([year, month, day]) =>
      existing(FeelDate.of({ year, month, day }), 'there is no such day'),
    ),
  ]),
  new BuiltinFunction('time', [
    overload([text('from')], ([from]) => read(from, timeIn, 'time')),
    overload([instance('from', FeelTime)], ([from]) => from),
    overload([aDay('from')], ([from]) =>
      from instanceof FeelDateTime ? from.time : FeelTime.ofNanoOfDay(0n, UTC),
    ),
    overload(
      [
        whole('hour'),
        whole('minute'),
        number('second'),
        nullable(instance('offset', DaysDuration)),
      ],
      ([hour, minute, second, offset]) => timeOf(hour, minute, second, offset),
    ),
  ]),
  new BuiltinFunction('date and time', [
    overload([text('from')], ([from]) => read(from, parseDateTime, 'date and time')),
    overload([instance('from', FeelDateTime)], ([from]) => from),
    overload(
      [aDay('date'), instance('time', FeelTime)],
      ([date, time]) => new FeelDateTime(dateOf(date), time),
    ),
  ]),
  new BuiltinFunction('duration', [
    overload([text('from')], ([from]) => read(from, parseDuration, 'duration')),
    overload([instance<FeelDuration>('from', DaysDuration, MonthsDuration)], ([from]) => from),
  ]),
  new BuiltinFunction('years and months duration', [
    overload([aDay('from'), aDay('to')], ([from, to]) => monthsBetween(dateOf(from), dateOf(to))),
  ]),
  ofDay('day of year', dayOfYear),
  ofDay('day of week', (date) => WEEKDAYS[weekdayOf(date.epochDay) - 1]),
  ofDay('month of year', (date) => MONTHS[date.month - 1]),
  ofDay('week of year', weekOfYear),
];

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

function ofDay(name: string, answer: (date: FeelDate) => unknown): BuiltinFunction {
  return new BuiltinFunction(name, [overload([aDay('date')], ([date]) => answer(dateOf(date)))]);
}

function dateOf(from: FeelDate | FeelDateTime): FeelDate {
  return from instanceof FeelDate ? from : from.date;
}

function read<T>(from: string, parse: (text: string) => T | undefined, type: string): T {
  const value = parse(from);
  if (value === undefined) throw new FunctionError(`"${from.slice(0, 40)}" is not a ${type}`);
  return value;
}

function timeIn(from: string): FeelTime | undefined {
  return parseTime(from) ?? parseDateTime(from)?.time;
}

function existing<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) throw new FunctionError(otherwise);
  return value;
}

function timeOf(
  hour: number,
  minute: number,
  second: FeelNumber,
  offset: DaysDuration | null,
): FeelTime {
  const seconds = round(second, 0, 'floor') ?? 0;
  const fraction = multiply(subtract(second, seconds) ?? 0, 1e9) ?? 0;
  const clock = {
    hour,
    minute,
    second: toDouble(seconds),
    nanosecond: Math.trunc(toDouble(fraction)),
  };
  return existing(FeelTime.of(clock, offset && zoneOf(offset)), 'there is no such time');
}

function zoneOf(offset: DaysDuration): TimeZone {
  const seconds = Number(offset.nanos / 1_000_000_000n);
  return existing(offsetZone(seconds), 'the offset must be less than 18 hours');
}

/** Whole months from one day to the other; a month not completed does not count. */
function monthsBetween(from: FeelDate, to: FeelDate): MonthsDuration {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  const begun = months > 0 ? to.day < from.day : to.day > from.day;
  const completed = begun && months !== 0 ? months - Math.sign(months) : months;
  return existing(MonthsDuration.of(completed), 'the duration is too long');
}
