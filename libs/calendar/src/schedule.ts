import type { CompiledCalendar } from './compiled-calendar.js';
import type { Limit, LimitUnit } from './limit.js';
import { addDays, addMonths, laterOf, type LocalDate } from './local-date.js';
import { localDateOf } from './local-time.js';

/** A stretch of days, `after` not included, and what it is there for. */
export interface Segment {
  readonly purpose: 'limit' | 'extension' | 'roll-forward' | 'pause' | 'remainder';
  /** Whether every day counts, only working days, or none. */
  readonly counting: 'working' | 'calendar' | 'none';
  readonly after: LocalDate;
  readonly through: LocalDate;
}

export interface Pause {
  readonly from: LocalDate;
  /** Null while it lasts. */
  readonly until: LocalDate | null;
}

/** What a due date depends on. */
export interface Terms {
  readonly startedOn: LocalDate;
  /** Needed for limits in hours only. */
  readonly startedAt: string | null;
  readonly limit: Limit;
  readonly extensions: readonly Limit[];
  /** Only those that move the due date, in order of time. */
  readonly pauses: readonly Pause[];
}

/** A due date with the stretches of days that lead to it. */
export interface Schedule {
  readonly dueOn: LocalDate;
  /** True when a day that is not announced yet decides about it. */
  readonly provisional: boolean;
  readonly segments: readonly Segment[];
}

const OTHER_UNITS: readonly LimitUnit[] = ['month', 'calendar-day', 'hour', 'working-day'];

/**
 * Lays out the days from the start to the due date. Extensions in the limit's own unit add to the limit and
 * are counted from the original start; others are counted from there and rolled once. A pause keeps the
 * working days that remained and counts them anew from the day of resumption.
 */
export function schedule(terms: Terms, calendar: CompiledCalendar): Schedule {
  const limit = {
    ...terms.limit,
    value: totalIn(terms.limit.unit, [terms.limit, ...terms.extensions]),
  };
  const counted = rolled(
    [segmentOf('limit', terms.startedOn, limit, calendar, terms.startedAt)],
    calendar,
  );
  const extended = rolled(appendOtherUnits(counted, terms, calendar), calendar);
  const segments = terms.pauses.reduce(
    (before, pause) => interrupt(before, pause, calendar),
    extended,
  );
  return { dueOn: endOf(segments), provisional: isProvisional(segments, calendar), segments };
}

function appendOtherUnits(
  segments: Segment[],
  terms: Terms,
  calendar: CompiledCalendar,
): Segment[] {
  return OTHER_UNITS.filter((unit) => unit !== terms.limit.unit).reduce((before, unit) => {
    const value = totalIn(unit, terms.extensions);
    if (value === 0) return before;
    return [...before, segmentOf('extension', endOf(before), { value, unit }, calendar)];
  }, segments);
}

function totalIn(unit: LimitUnit, limits: readonly Limit[]): number {
  return limits.reduce((sum, limit) => (limit.unit === unit ? sum + limit.value : sum), 0);
}

function segmentOf(
  purpose: Segment['purpose'],
  after: LocalDate,
  limit: Limit,
  calendar: CompiledCalendar,
  startedAt: string | null = null,
): Segment {
  const counting = limit.unit === 'working-day' ? 'working' : 'calendar';
  return { purpose, counting, after, through: lastDay(after, limit, calendar, startedAt) };
}

/** The last day before any rolling. Hours without an instant count from the end of the first day. */
function lastDay(
  after: LocalDate,
  { value, unit }: Limit,
  calendar: CompiledCalendar,
  startedAt: string | null,
): LocalDate {
  switch (unit) {
    case 'working-day':
      return calendar.addWorkingDays(after, value);
    case 'calendar-day':
      return addDays(after, value);
    case 'month':
      return addMonths(after, value);
    case 'hour':
      return startedAt === null
        ? addDays(after, Math.ceil(value / 24))
        : localDateOf(new Date(Date.parse(startedAt) + value * 3_600_000));
  }
}

/** Civil Code 2015 Art. 148(5): a last day that is not worked moves to the end of the next working day. */
function rolled(segments: Segment[], calendar: CompiledCalendar): Segment[] {
  const after = endOf(segments);
  const through = calendar.rollForward(after);
  if (through === after) return segments;
  return [...segments, { purpose: 'roll-forward', counting: 'none', after, through }];
}

function interrupt(segments: Segment[], pause: Pause, calendar: CompiledCalendar): Segment[] {
  const start = segments[0]?.after ?? pause.from;
  const from = laterOf(pause.from, start);
  const until = laterOf(pause.until ?? from, from);
  const due = endOf(segments);
  if (until === from || from > due) return segments;
  const remaining = calendar.workingDaysBetween(from, due);
  const through =
    remaining > 0 ? calendar.addWorkingDays(until, remaining) : calendar.rollForward(until);
  return [
    ...cutAt(segments, from),
    { purpose: 'pause', counting: 'none', after: from, through: until },
    { purpose: 'remainder', counting: 'working', after: until, through },
  ];
}

function cutAt(segments: readonly Segment[], day: LocalDate): Segment[] {
  return segments
    .filter((segment) => segment.after < day)
    .map((segment) => (segment.through > day ? { ...segment, through: day } : segment));
}

function endOf(segments: readonly Segment[]): LocalDate {
  const last = segments.at(-1);
  if (!last) throw new Error('a schedule has at least one segment');
  return last.through;
}

/** Days that were counted one by one depend on the rows among them; the others on their last day only. */
function isProvisional(segments: readonly Segment[], calendar: CompiledCalendar): boolean {
  return segments.some((segment) => {
    if (segment.purpose === 'pause') return false;
    const from = decisiveAfter(segment);
    const announced =
      calendar.isYearConfirmed(addDays(from, 1)) && calendar.isYearConfirmed(segment.through);
    return !announced || calendar.isExpectedBetween(from, segment.through);
  });
}

/** The day after which the kind of each day matters. */
function decisiveAfter({ counting, after, through }: Segment): LocalDate {
  return counting === 'calendar' || after === through ? addDays(through, -1) : after;
}
