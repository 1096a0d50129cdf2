import { FeelRange } from './feel-range.js';
import { FeelDate } from './temporal/feel-date.js';
import { FeelDateTime } from './temporal/feel-date-time.js';
import { DaysDuration, MonthsDuration } from './temporal/feel-duration.js';
import { FeelTime } from './temporal/feel-time.js';
import type { TimeZone } from './temporal/time-zone.js';

type Components<T> = Readonly<Record<string, (value: T) => unknown>>;

const OF_DATE: Components<FeelDate> = {
  year: ({ year }) => year,
  month: ({ month }) => month,
  day: ({ day }) => day,
  weekday: ({ weekday }) => weekday,
};

const OF_TIME: Components<FeelTime> = {
  hour: ({ hour }) => hour,
  minute: ({ minute }) => minute,
  second: ({ second }) => second,
  'time offset': ({ zone }) =>
    zone?.kind === 'offset' ? DaysDuration.ofSeconds(zone.seconds) : null,
  timezone: ({ zone }) => zoneName(zone),
};

const OF_DAYS: Components<DaysDuration> = {
  days: ({ days }) => days,
  hours: ({ hours }) => hours,
  minutes: ({ minutes }) => minutes,
  seconds: ({ seconds }) => seconds,
};

const OF_MONTHS: Components<MonthsDuration> = {
  years: ({ years }) => years,
  months: ({ months }) => months,
};

const OF_RANGE: Components<FeelRange> = {
  start: ({ start }) => start,
  end: ({ end }) => end,
  'start included': ({ startIncluded }) => startIncluded,
  'end included': ({ endIncluded }) => endIncluded,
};

/** A component of a date, time, duration or range (DMN 1.5 §10.3.2.15); undefined when it has none so called. */
export function component(target: unknown, name: string): unknown {
  if (target instanceof FeelDateTime) return ofDateTime(target, name);
  if (target instanceof FeelDate) return read(OF_DATE, target, name);
  if (target instanceof FeelTime) return read(OF_TIME, target, name);
  if (target instanceof DaysDuration) return read(OF_DAYS, target, name);
  if (target instanceof MonthsDuration) return read(OF_MONTHS, target, name);
  return target instanceof FeelRange ? read(OF_RANGE, target, name) : undefined;
}

function ofDateTime(target: FeelDateTime, name: string): unknown {
  if (name === 'time offset') {
    return target.offset === null ? null : DaysDuration.ofSeconds(target.offset);
  }
  return read(OF_DATE, target.date, name) ?? read(OF_TIME, target.time, name);
}

function read<T>(components: Components<T>, target: T, name: string): unknown {
  return Object.hasOwn(components, name) ? components[name]?.(target) : undefined;
}

function zoneName(zone: TimeZone | null): string | null {
  return zone?.kind === 'name' ? zone.name : null;
}
