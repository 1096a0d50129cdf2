import fc from 'fast-check';
import { compileCalendar, CalendarRangeError, InvalidCalendarError } from './compiled-calendar.js';
import { vietnamCalendar } from './data/vietnam-calendar.js';
import { addDays, weekdayOf, type LocalDate } from './local-date.js';

const calendar = compileCalendar(vietnamCalendar);
const someDay = fc.integer({ min: 0, max: 1460 }).map((days) => addDays('2024-01-01', days));
const byDate = new Map(vietnamCalendar.exceptions.map((row) => [row.date, row]));

/** The slow truth: looks at one day at a time and knows no tables. */
function worked(date: LocalDate): boolean {
  const row = byDate.get(date);
  return row ? row.kind === 'MAKEUP' : weekdayOf(date) <= 5;
}

function countOneByOne(after: LocalDate, through: LocalDate): number {
  let count = 0;
  for (let day = addDays(after, 1); day <= through; day = addDays(day, 1)) if (worked(day)) count++;
  return count;
}

function walk(date: LocalDate, count: number): LocalDate {
  const step = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0; left -= worked(day) ? 1 : 0) day = addDays(day, step);
  return day;
}

describe('a compiled calendar', () => {
  it.each<[LocalDate, boolean, string]>([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-11-24', false, 'Vietnam Culture Day, expected'],
    ['2026-01-02', false, 'a swapped Friday'],
    ['2026-01-10', true, 'the Saturday that makes up for it'],
    ['2026-08-22', true, 'the Saturday that makes up for 31 August'],
    ['2026-08-31', false, 'the swapped Monday'],
    ['2026-02-13', true, 'the Friday before Tết'],
    ['2026-02-20', false, 'the last day of Tết'],
    ['2026-02-23', true, 'the Monday after Tết'],
    ['2026-04-26', false, 'Hùng Kings on a Sunday'],
    ['2026-04-27', false, 'its substitute Monday'],
    ['2024-02-14', false, 'the substitute for the Sunday of Tết 2024'],
    ['2024-05-04', true, 'a make-up Saturday of 2024'],
    ['2025-04-26', true, 'the make-up Saturday of 2025'],
    ['2023-09-04', true, 'a Monday of a year without rows'],
  ])('%s is worked: %s (%s)', (date, expected) => {
    expect(calendar.isWorkingDay(date)).toBe(expected);
  });

  it('counts as slow counting does', () => {
    fc.assert(
      fc.property(someDay, someDay, (a, b) => {
        const [after, through] = a < b ? [a, b] : [b, a];
        expect(calendar.workingDaysBetween(after, through)).toBe(countOneByOne(after, through));
        expect(calendar.workingDaysBetween(through, after)).toBe(0 - countOneByOne(after, through));
      }),
    );
  });

  it('adds working days as a walk does, forwards and backwards', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -60, max: 60 }), (date, count) => {
        expect(calendar.addWorkingDays(date, count)).toBe(walk(date, count));
      }),
    );
  });

  it('never ends earlier for a later start', () => {
    fc.assert(
      fc.property(someDay, fc.nat(40), fc.nat(60), (date, later, count) => {
        const first = calendar.addWorkingDays(date, count);
        expect(calendar.addWorkingDays(addDays(date, later), count) >= first).toBe(true);
      }),
    );
  });

  it('counts what it added', () => {
    fc.assert(
      fc.property(someDay, fc.nat(200), (date, count) => {
        const end = calendar.addWorkingDays(date, count);
        expect(calendar.workingDaysBetween(date, end)).toBe(count);
      }),
    );
  });

  it('leaves an unworked date where it is when nothing is added, and rolls it when asked', () => {
    expect(calendar.addWorkingDays('2026-11-21', 0)).toBe('2026-11-21');
    expect(calendar.rollForward('2026-11-21')).toBe('2026-11-23');
    expect(calendar.rollForward('2026-11-23')).toBe('2026-11-23');
    expect(calendar.previousWorkingDay('2026-02-23')).toBe('2026-02-13');
    expect(calendar.nextWorkingDay('2026-02-13')).toBe('2026-02-23');
  });

  it('refuses days outside its years and text that is no day', () => {
    expect(() => calendar.isWorkingDay('1990-01-01')).toThrow(CalendarRangeError);
    expect(() => calendar.addWorkingDays('2057-12-31', 1)).toThrow(CalendarRangeError);
    expect(() => calendar.isWorkingDay('2026-02-29')).toThrow(RangeError);
  });

  it.each([
    [{ weeklyPattern: [] }, 'no day of the week is worked'],
    [{ cutOff: '24:00' }, 'the cut-off "24:00" is not an hour HH:MM'],
    [{ exceptions: [row('2026-02-30')] }, '"2026-02-30" is not a date'],
    [{ exceptions: [row('2026-03-02'), row('2026-03-02')] }, '2026-03-02 has two rows'],
    [
      { exceptions: [{ ...row('2026-03-02'), kind: 'MAKEUP' as const }] },
      '2026-03-02 is made up but is worked anyway',
    ],
  ])('does not compile with %j', (change, fault) => {
    const compile = () => compileCalendar({ ...vietnamCalendar, ...change });
    expect(compile).toThrow(InvalidCalendarError);
    expect(compile).toThrow(fault);
  });
});

function row(date: LocalDate) {
  const reason = { vi: 'Ngày nghỉ', en: 'Day off' };
  return { date, kind: 'OFF' as const, reason, source: 'test', status: 'CONFIRMED' as const };
}
