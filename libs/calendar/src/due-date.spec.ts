import fc from 'fast-check';
import { compileCalendar } from './compiled-calendar.js';
import { vietnamCalendar } from './data/vietnam-calendar.js';
import { legalRegimes } from './data/legal-regimes.js';
import { dueDate } from './due-date.js';
import { legalLimit, type RequestChannel, type RequestComplexity } from './legal-regime.js';
import type { LimitUnit } from './limit.js';
import { addDays, type LocalDate } from './local-date.js';

const calendar = compileCalendar(vietnamCalendar);
const due = (on: LocalDate, value: number, unit: LimitUnit) =>
  dueDate(on, { value, unit }, calendar);

describe('a due date in working days', () => {
  it.each<[LocalDate, number, LocalDate, string]>([
    ['2026-10-02', 3, '2026-10-07', 'Friday, three days'],
    ['2026-10-03', 3, '2026-10-07', 'Saturday counts from Monday'],
    ['2026-10-04', 3, '2026-10-07', 'Sunday counts from Monday'],
    ['2026-10-05', 3, '2026-10-08', 'Monday'],
    ['2026-10-05', 15, '2026-10-26', 'three weeks'],
    ['2026-02-13', 1, '2026-02-23', 'the day before Tết 2026'],
    ['2026-02-12', 3, '2026-02-24', 'across Tết 2026'],
    ['2026-02-17', 3, '2026-02-25', 'received on the first of Tết'],
    ['2026-02-05', 15, '2026-03-05', 'a complex request across Tết 2026'],
    ['2025-01-24', 1, '2025-02-03', 'the day before Tết 2025'],
    ['2025-01-20', 5, '2025-02-03', 'the last of five days lies after Tết 2025'],
    ['2024-02-07', 1, '2024-02-15', 'the day before Tết 2024'],
    ['2026-04-24', 1, '2026-04-28', 'Hùng Kings on Sunday takes the Monday'],
    ['2026-04-24', 3, '2026-05-04', 'Hùng Kings, 30 April and 1 May'],
    ['2026-04-29', 1, '2026-05-04', '30 April to the weekend'],
    ['2026-01-08', 2, '2026-01-10', 'ends on a make-up Saturday'],
    ['2026-01-09', 2, '2026-01-12', 'a make-up Saturday counts'],
    ['2025-12-31', 3, '2026-01-07', 'New Year and the swapped Friday'],
    ['2026-08-20', 3, '2026-08-24', 'Saturday 22 August counts'],
    ['2026-08-28', 1, '2026-09-03', 'the swapped Monday and National Day'],
    ['2025-04-25', 1, '2025-04-26', 'Saturday 26 April 2025 counts'],
    ['2025-04-29', 1, '2025-05-05', 'the swapped Friday 2 May 2025'],
    ['2024-04-26', 1, '2024-05-02', 'the swapped Monday 29 April 2024'],
    ['2024-05-03', 1, '2024-05-04', 'Saturday 4 May 2024 counts'],
    ['2025-08-29', 1, '2025-09-03', 'National Day 2025'],
    ['2024-08-30', 1, '2024-09-04', 'National Day 2024'],
    ['2024-12-30', 3, '2025-01-03', 'over the end of 2024'],
    ['2026-10-07', 0, '2026-10-07', 'at once'],
    ['2026-10-10', 0, '2026-10-12', 'at once, but received on a Saturday'],
  ])('%s + %i is %s (%s)', (on, value, expected) => {
    expect(due(on, value, 'working-day')).toEqual({ dueOn: expected, provisional: false });
  });

  it('is never in the past and always worked', () => {
    fc.assert(
      fc.property(fc.nat(1400), fc.nat(40), (days, value) => {
        const start = addDays('2024-01-01', days);
        const { dueOn } = due(start, value, 'working-day');
        expect(dueOn >= start).toBe(true);
        expect(calendar.isWorkingDay(dueOn)).toBe(true);
      }),
    );
  });
});

describe('a due date in other units', () => {
  it.each<[LocalDate, number, LimitUnit, LocalDate, string]>([
    ['2026-10-01', 15, 'calendar-day', '2026-10-16', 'a Friday'],
    ['2026-10-02', 15, 'calendar-day', '2026-10-19', 'rolls off Saturday'],
    ['2026-10-03', 15, 'calendar-day', '2026-10-19', 'rolls off Sunday'],
    ['2026-02-01', 15, 'calendar-day', '2026-02-23', 'rolls through Tết'],
    ['2026-04-16', 10, 'calendar-day', '2026-04-28', 'rolls over Hùng Kings and its substitute'],
    ['2026-01-07', 3, 'calendar-day', '2026-01-10', 'stays on a make-up Saturday'],
    ['2026-01-31', 1, 'month', '2026-03-02', 'no 31 February; 28th is a Saturday'],
    ['2026-09-30', 1, 'month', '2026-10-30', 'the same day of the next month'],
    ['2026-03-31', 1, 'month', '2026-05-04', '30 April rolls over the long weekend'],
    ['2026-10-01', 24, 'hour', '2026-10-02', 'a day of hours'],
    ['2026-10-01', 25, 'hour', '2026-10-05', 'hours round up to days and roll'],
  ])('%s + %i %s is %s (%s)', (on, value, unit, expected) => {
    expect(due(on, value, unit).dueOn).toBe(expected);
  });

  it('counts hours from the instant when it is known', () => {
    const limit = { value: 8, unit: 'hour' } as const;
    expect(dueDate('2026-10-01', limit, calendar, '2026-10-01T15:00:00+07:00').dueOn).toBe(
      '2026-10-01',
    );
    expect(dueDate('2026-10-01', limit, calendar, '2026-10-01T16:00:00+07:00').dueOn).toBe(
      '2026-10-02',
    );
  });
});

describe('the limits of the law', () => {
  it.each<[RequestChannel, RequestComplexity, LocalDate]>([
    ['direct', 'simple', '2026-07-01'],
    ['direct', 'complex', '2026-07-15'],
    ['network', 'simple', '2026-07-06'],
    ['network', 'complex', '2026-07-22'],
    ['post', 'simple', '2026-07-08'],
    ['post', 'complex', '2026-07-22'],
  ])('%s and %s: received on 2026-07-01, due on %s', (channel, complexity, expected) => {
    const limits = legalRegimes.map((regime) => legalLimit(regime, channel, complexity));
    const dates = limits.map((row) => row && dueDate('2026-07-01', row.limit, calendar).dueOn);
    expect(dates).toEqual([expected, expected]);
  });
});

describe('a provisional due date', () => {
  it.each<[LocalDate, number, LimitUnit, boolean, string]>([
    ['2026-11-20', 1, 'working-day', false, 'due before the expected holiday'],
    ['2026-11-23', 1, 'working-day', true, 'the expected holiday lies between'],
    ['2026-11-24', 1, 'working-day', false, 'received on it: it is not counted anyway'],
    ['2026-11-24', 0, 'working-day', true, 'at once, but received on it'],
    ['2026-11-25', 3, 'working-day', false, 'after it'],
    ['2026-11-14', 10, 'calendar-day', true, 'rolled off the expected holiday'],
    ['2026-11-20', 10, 'calendar-day', false, 'only passing over it'],
    ['2026-12-30', 1, 'working-day', false, 'the last day of an announced year'],
    ['2026-12-30', 2, 'working-day', true, 'ends in a year that is not announced'],
    ['2027-03-01', 1, 'working-day', true, 'wholly in a year that is not announced'],
    ['2023-12-31', 1, 'working-day', false, 'only the counted days need an announced year'],
    ['2028-01-03', 1, 'working-day', true, 'a year without any row'],
  ])('%s + %i %s: %s (%s)', (on, value, unit, expected) => {
    expect(due(on, value, unit).provisional).toBe(expected);
  });
});
