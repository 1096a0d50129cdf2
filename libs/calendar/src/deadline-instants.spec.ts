import { deadlineInstants } from './deadline-instants.js';
import { calendar } from './ledger-fixture.js';
import { instantAt } from './local-time.js';

const at = (on: string, time = '08:00') => instantAt(on, time);

describe('the timers of a deadline', () => {
  it('lie at half, before, on and after the due date, in Vietnamese hours', () => {
    expect(deadlineInstants('2026-10-19', '2026-10-05', calendar)).toEqual({
      remindHalfAt: at('2026-10-12'),
      remindLastAt: at('2026-10-16'),
      apologyAt: at('2026-10-19', '16:00'),
      overdueAt: at('2026-10-20', '00:00'),
      escalateHeadAt: at('2026-10-20'),
      escalateLeaderAt: at('2026-10-22'),
      escalateSupervisorAt: at('2026-10-26'),
    });
  });

  it('skip days off when they escalate, but are overdue at once', () => {
    const timers = deadlineInstants('2026-02-13', '2026-02-02', calendar);
    expect(timers.overdueAt).toBe(at('2026-02-14', '00:00'));
    expect(timers.escalateHeadAt).toBe(at('2026-02-23'));
  });

  it.each([
    ['2026-10-05', '2026-10-05', null, null],
    ['2026-10-06', '2026-10-05', null, null],
    ['2026-10-07', '2026-10-05', null, '2026-10-06'],
    ['2026-10-08', '2026-10-05', '2026-10-06', '2026-10-07'],
  ])('due on %s, received on %s: half %s, last %s', (dueOn, startedOn, half, last) => {
    const { remindHalfAt, remindLastAt } = deadlineInstants(dueOn, startedOn, calendar);
    expect(remindHalfAt).toBe(half && at(half));
    expect(remindLastAt).toBe(last && at(last));
  });

  it('leave out reminders that are past, never the record of lateness', () => {
    const timers = deadlineInstants('2026-10-19', '2026-10-05', calendar, at('2026-11-01'));
    expect(timers.remindHalfAt).toBeNull();
    expect(timers.remindLastAt).toBeNull();
    expect(timers.overdueAt).toBe(at('2026-10-20', '00:00'));
  });

  it.each([
    ['before closing time', '15:59', '16:00'],
    ['after it, not before the day is over', '16:01', '24:00'],
  ])('apologise for what is due on the day itself %s', (_name, now, expected) => {
    const { apologyAt, overdueAt } = deadlineInstants(
      '2026-10-05',
      '2026-10-05',
      calendar,
      at('2026-10-05', now),
    );
    expect(apologyAt).toBe(expected === '24:00' ? overdueAt : at('2026-10-05', expected));
  });
});
