import fc from 'fast-check';
import { compileCalendar, type CompiledCalendar } from '../compiled-calendar.js';
import { dueDate } from '../due-date.js';
import { foldLedger } from '../fold-ledger.js';
import { extend, limitOf, pause, resume, start } from '../ledger-fixture.js';
import { addDays, weekdayOf, type LocalDate, type Weekday } from '../local-date.js';
import type { CalendarException, WorkingCalendar } from '../working-calendar.js';

/** Each run compiles a calendar of four decades. */
const runs = { numRuns: 40 };
const from = '2030-01-01';
const someDay = fc.nat(200).map((days) => addDays(from, days));

/** Any week with a day to work in, and any days off and make-up days in the half year that is asked about. */
const someCalendar = fc
  .record({
    week: fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    marked: fc.uniqueArray(fc.nat(300), { maxLength: 60 }),
  })
  .map(({ week, marked }): WorkingCalendar => {
    const exceptions = marked.map((days): CalendarException => {
      const date = addDays(from, days);
      const kind = week.includes(weekdayOf(date)) ? 'OFF' : 'MAKEUP';
      const reason = { vi: 'Thử', en: 'Test' };
      return { date, kind, reason, source: 'test', status: 'CONFIRMED' };
    });
    return {
      ...{ version: 1, weeklyPattern: week, exceptions, confirmedYears: [2029, 2030, 2031] },
      ...{ cutOff: null, receiptOnDayOffMovesForward: false },
    };
  });

/** Knows nothing of tables: asks the rows about each day. */
function isWorked({ weeklyPattern, exceptions }: WorkingCalendar, date: LocalDate): boolean {
  const row = exceptions.find((each) => each.date === date);
  return row ? row.kind === 'MAKEUP' : weeklyPattern.includes(weekdayOf(date));
}

/** The day on which the n-th working day after a day ends; the day itself or the next worked one for none. */
function walk(calendar: WorkingCalendar, after: LocalDate, count: number): LocalDate {
  let day = after;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorked(calendar, day)) left -= 1;
  }
  while (!isWorked(calendar, day)) day = addDays(day, 1);
  return day;
}

function worked(calendar: WorkingCalendar, after: LocalDate, through: LocalDate): number {
  let count = 0;
  for (let day = addDays(after, 1); day <= through; day = addDays(day, 1)) {
    if (isWorked(calendar, day)) count += 1;
  }
  return count;
}

const folded = (compiled: CompiledCalendar, ...entries: Parameters<typeof foldLedger>[0]) =>
  foldLedger(entries, () => compiled, { pausable: true })?.dueOn;

describe('counted day by day, on any calendar', () => {
  it('limits in working days and in calendar days end where the library says', () => {
    fc.assert(
      fc.property(someCalendar, someDay, fc.nat(40), (calendar, on, value) => {
        const compiled = compileCalendar(calendar);
        expect(dueDate(on, limitOf(value), compiled).dueOn).toBe(walk(calendar, on, value));
        const calendarDays = limitOf(value, 'calendar-day');
        const last = walk(calendar, addDays(on, value), 0);
        expect(dueDate(on, calendarDays, compiled).dueOn).toBe(last);
      }),
      runs,
    );
  });

  it('extensions begin where the law says', () => {
    fc.assert(
      fc.property(someCalendar, someDay, fc.nat(20), fc.nat(20), (calendar, on, value, by) => {
        const compiled = compileCalendar(calendar);
        const begin = start(on, limitOf(value));
        const sameUnit = folded(compiled, begin, extend(on, limitOf(by)));
        expect(sameUnit).toBe(walk(calendar, on, value + by));
        const due = walk(calendar, on, value);
        const otherUnit = folded(compiled, begin, extend(on, limitOf(by, 'calendar-day')));
        expect(otherUnit).toBe(walk(calendar, addDays(due, by), 0));
      }),
      runs,
    );
  });

  it('a pause keeps the working days that remained', () => {
    const gap = fc.nat(15);
    fc.assert(
      fc.property(
        someCalendar,
        someDay,
        fc.nat(20),
        gap,
        gap,
        (calendar, on, value, to, length) => {
          const compiled = compileCalendar(calendar);
          const [paused, resumed] = [addDays(on, to), addDays(on, to + length)];
          const due = walk(calendar, on, value);
          const remaining = paused < due ? worked(calendar, paused, due) : 0;
          const moved = paused <= due && length > 0 ? walk(calendar, resumed, remaining) : due;
          const entries = [start(on, limitOf(value)), pause(paused), resume(resumed)];
          expect(folded(compiled, ...entries)).toBe(moved);
        },
      ),
      runs,
    );
  });

  it('who sends later is answered no earlier, and a new day off brings no date forward', () => {
    const rest = { kind: 'OFF', reason: { vi: 'Thử', en: 'Test' }, source: 'test' } as const;
    fc.assert(
      fc.property(
        someCalendar,
        someDay,
        fc.nat(9),
        fc.nat(30),
        someDay,
        (calendar, on, gap, value, free) => {
          const compiled = compileCalendar(calendar);
          const { dueOn } = dueDate(on, limitOf(value), compiled);
          expect(dueDate(addDays(on, gap), limitOf(value), compiled).dueOn >= dueOn).toBe(true);
          const others = calendar.exceptions.filter(({ date }) => date !== free);
          const exceptions = [...others, { ...rest, date: free, status: 'CONFIRMED' } as const];
          const freer = compileCalendar({ ...calendar, exceptions });
          expect(dueDate(on, limitOf(value), freer).dueOn >= dueOn).toBe(true);
        },
      ),
      runs,
    );
  });
});
