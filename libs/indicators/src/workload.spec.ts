import { compileCalendar, vietnamCalendar } from '@minhbach/calendar';
import { workloadOf } from './workload.js';

const calendar = compileCalendar(vietnamCalendar);
/** A Monday. */
const today = '2026-10-05';
const person = 'an';

const open = (dueDate: string | null, count = 1) => ({ person, dueDate, count });
const done = (takenOn: string, completedOn: string, count = 1, late = 0) => ({
  ...{ person, takenOn, completedOn, count, late },
});

describe('the workload of an officer', () => {
  it.each([
    ['overdue the day after', '2026-10-04', { dueSoon: 0, overdue: 1 }],
    ['due soon on the day', today, { dueSoon: 1, overdue: 0 }],
    ['due soon two working days before', '2026-10-07', { dueSoon: 1, overdue: 0 }],
    ['neither before that', '2026-10-08', { dueSoon: 0, overdue: 0 }],
    ['due on the day of an instant in Viet Nam', '2026-10-07T16:59:00Z', { dueSoon: 1 }],
    ['neither without a due date', null, { dueSoon: 0, overdue: 0 }],
  ])('has a task that is %s: %s', (_, dueDate, expected) => {
    expect(workloadOf([open(dueDate)], [], today, calendar)).toMatchObject({
      open: 1,
      ...expected,
    });
  });

  it('counts tasks and takes the median over tasks, not over days', () => {
    // Friday to Monday is one working day: 0, 0, 0, 1, 5 have their middle at 0
    const counts = [
      done('2026-10-01', '2026-10-01', 3),
      done('2026-10-02', '2026-10-05', 1, 1),
      done('2026-09-28', '2026-10-05', 1, 1),
    ];

    expect(workloadOf([open(null, 4)], counts, today, calendar)).toEqual({
      open: 4,
      dueSoon: 0,
      overdue: 0,
      completed: 5,
      completedLate: 2,
      medianWorkingDays: 0,
    });
  });

  it('has no median without a task that was done', () => {
    expect(workloadOf([], [], today, calendar).medianWorkingDays).toBeNull();
  });
});
