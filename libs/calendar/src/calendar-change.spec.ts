import { changedCalendar, changeFaults, type CalendarChange } from './calendar-change.js';
import { compileCalendar } from './compiled-calendar.js';
import { vietnamCalendar } from './data/vietnam-calendar.js';
import type { CalendarException } from './working-calendar.js';

const row = (date: string, kind: CalendarException['kind'] = 'OFF'): CalendarException => ({
  date,
  kind,
  reason: { vi: 'Nghỉ theo thông báo', en: 'Day off as announced' },
  decisionNumber: '12/TB-BNV',
  source: 'Thông báo 12/TB-BNV',
  status: 'CONFIRMED',
});
const change = (changes: Partial<CalendarChange>): CalendarChange => ({
  rows: [],
  removedDates: [],
  ...changes,
});
const codes = (changes: Partial<CalendarChange>) =>
  changeFaults(vietnamCalendar, change(changes)).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a change of the calendar', () => {
  it('gives the next version and leaves the one before alone', () => {
    const before = JSON.stringify(vietnamCalendar);
    const rows = [row('2026-12-31'), row('2026-12-26', 'MAKEUP'), row('2026-11-24')];
    const next = changedCalendar(vietnamCalendar, change({ rows, removedDates: ['2026-08-31'] }));
    const calendar = compileCalendar(next);

    expect(next.version).toBe(2);
    expect(calendar.isWorkingDay('2026-12-31')).toBe(false);
    expect(calendar.isWorkingDay('2026-12-26')).toBe(true);
    expect(calendar.isWorkingDay('2026-08-31')).toBe(true);
    expect(calendar.exceptionOn('2026-11-24')?.status).toBe('CONFIRMED');
    expect(next.exceptions.map(({ date }) => date)).toEqual(
      next.exceptions.map(({ date }) => date).sort(),
    );
    expect(JSON.stringify(vietnamCalendar)).toBe(before);
  });

  it('keeps the settings that it does not name', () => {
    const next = changedCalendar(vietnamCalendar, change({ cutOff: '17:00' }));
    expect(next).toEqual({ ...vietnamCalendar, version: 2, cutOff: '17:00' });
    expect(changedCalendar(next, change({ cutOff: null })).cutOff).toBeNull();
    expect(changedCalendar(next, change({ cutOff: undefined })).cutOff).toBe('17:00');
  });

  it.each<[string, Partial<CalendarChange>, string[]]>([
    ['nothing', {}, [' no-change']],
    ['what is so already', { confirmedYears: [2026, 2025, 2024] }, [' no-change']],
    [
      'a date set twice',
      { rows: [row('2026-12-31'), row('2026-12-31')] },
      ['/rows/1/date date-twice'],
    ],
    [
      'a make-up day on a Thursday',
      { rows: [row('2026-12-31', 'MAKEUP')] },
      ['/rows/0/date made-up-but-worked'],
    ],
    [
      'a row that is not there',
      { removedDates: ['2026-12-30'] },
      ['/removedDates/0 no-row-on-date'],
    ],
    [
      'a date removed twice',
      { removedDates: ['2026-11-24', '2026-11-24'] },
      ['/removedDates/1 date-twice'],
    ],
    [
      'all at once',
      { rows: [row('2026-11-24', 'MAKEUP')], removedDates: ['2026-11-24'], cutOff: '24:00' },
      [
        '/rows/0/date removed-and-set',
        '/rows/0/date made-up-but-worked',
        '/cutOff cut-off-not-an-hour',
      ],
    ],
    ['a confirmed day that was expected', { rows: [row('2026-11-24')] }, []],
    ['a removed day', { removedDates: ['2026-11-24'] }, []],
    ['a year that is announced', { confirmedYears: [2024, 2025, 2026, 2027] }, []],
  ])('is told what is wrong with %s', (_name, changes, expected) => {
    expect(codes(changes)).toEqual(expected);
  });
});
