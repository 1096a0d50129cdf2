import { compileCalendar, instantAt, vietnamCalendar } from '@minhbach/calendar';
import { reportDates, revisionDates } from './report-dates.js';
import type { ReportingRule } from './reporting-rule.entity.js';

const calendar = compileCalendar(vietnamCalendar);
const rule = {
  id: 'plan-2020',
  chain: 'monthly',
  validFrom: '2020-01-01',
  partsBeforeDay: 5,
  synthesisBeforeDay: 10,
  beforeMode: 'LITERAL',
  roll: 'NONE',
  intakeEndsOnDay: 7,
  escalationDay: 12,
  revisionWorkingDays: 1,
  dispatchBeforeDay: null,
  acknowledgeWorkingDays: null,
  source: '',
  verified: false,
} satisfies ReportingRule;
const at = (on: string, time: string) => new Date(instantAt(on, time));
const local = (instant: string | null) =>
  instant && new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 16);

describe('the dates of a monthly report', () => {
  it('lie in the month after, counted in working days', () => {
    // given 1 November 2026 is a Sunday, the 4th a Wednesday, the 9th a Monday
    const { divisions, synthesis, intakeEndsOn, intakeEndsAt } = reportDates(
      rule,
      '2026-10',
      at('2026-11-01', '00:05'),
      calendar,
    );

    expect(divisions.dueOn).toBe('2026-11-04');
    expect(local(divisions.remindFirstAt)).toBe('2026-11-02T08:00');
    expect(local(divisions.remindLastAt)).toBe('2026-11-03T08:00');
    expect(local(divisions.overdueAt)).toBe('2026-11-05T00:00');
    expect(local(divisions.escalateFirstAt)).toBe('2026-11-05T08:00');
    expect(local(divisions.escalateLastAt)).toBe('2026-11-06T08:00');
    expect(intakeEndsOn).toBe('2026-11-07');
    expect(local(intakeEndsAt)).toBe('2026-11-07T08:00');
    expect(synthesis.dueOn).toBe('2026-11-09');
    expect(local(synthesis.remindFirstAt)).toBe('2026-11-05T08:00');
    expect(local(synthesis.remindLastAt)).toBe('2026-11-06T08:00');
    expect(local(synthesis.overdueAt)).toBe('2026-11-10T00:00');
    expect(local(synthesis.escalateLastAt)).toBe('2026-11-12T08:00');
  });

  it.each([
    ['a Sunday stays', {}, '2026-10-04', '2026-10-09'],
    ['or moves back to Friday', { roll: 'PREV_WD' }, '2026-10-02', '2026-10-09'],
    ['or on to Monday', { roll: 'NEXT_WD' }, '2026-10-05', '2026-10-09'],
    ['before may take the day in', { beforeMode: 'INCLUSIVE' }, '2026-10-05', '2026-10-10'],
  ] as const)('follow the rule: %s', (_, change, divisionsDueOn, synthesisDueOn) => {
    const dates = reportDates(
      { ...rule, ...change },
      '2026-09',
      at('2026-10-01', '00:05'),
      calendar,
    );
    expect(dates.divisions.dueOn).toBe(divisionsDueOn);
    expect(dates.synthesis.dueOn).toBe(synthesisDueOn);
  });

  it('leave reminders out whose hour was before the opening', () => {
    // given the working day before Monday 4 January 2027 lies in the old year
    const { divisions } = reportDates(rule, '2026-12', at('2027-01-01', '00:05'), calendar);
    expect(divisions.dueOn).toBe('2027-01-04');
    expect(divisions.remindFirstAt).toBeNull();
    expect(divisions.remindLastAt).toBeNull();
  });

  it('stay where they are when it is opened late, but nobody is urged at once', () => {
    // when the period is opened on Wednesday 25 November 2026; Tuesday 24 is a holiday
    const dates = reportDates(rule, '2026-10', at('2026-11-25', '10:00'), calendar);
    expect(dates.divisions.dueOn).toBe('2026-11-04');
    expect(dates.divisions.remindLastAt).toBeNull();
    expect(local(dates.divisions.escalateFirstAt)).toBe('2026-11-26T08:00');
    expect(local(dates.divisions.escalateLastAt)).toBe('2026-11-27T08:00');
    expect(dates.intakeEndsOn).toBe('2026-11-27');
    expect(local(dates.synthesis.escalateLastAt)).toBe('2026-11-26T08:00');
  });

  it('of a part that is returned are one working day on', () => {
    // given Friday 6 November 2026
    const dates = revisionDates(rule, at('2026-11-06', '14:00'), calendar);
    expect(dates.dueOn).toBe('2026-11-09');
    expect(dates.remindLastAt).toBeNull();
    expect(local(dates.overdueAt)).toBe('2026-11-10T00:00');
    expect(local(dates.escalateFirstAt)).toBe('2026-11-10T08:00');
  });
});
