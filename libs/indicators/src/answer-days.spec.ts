import { compileCalendar, legalRegimes, regimeById, vietnamCalendar } from '@minhbach/calendar';
import { answerDays } from './answer-days.js';
import { daysOf } from './case-days.js';
import { setsOf } from './case-set.js';
import { countCases } from './counted-cases.js';
import { handMadeCase } from './hand-made-cases.js';
import { membershipOf } from './membership.js';
import type { RequestCase } from './request-case.js';

const october = { from: '2026-10-01', to: '2026-10-31' };
const asOfOn = '2026-10-30';
const calendar = compileCalendar(vietnamCalendar);

/** Sent on Monday 5 October, each decided after so many working days; null is still open and overdue. */
const casesAfter = (...days: readonly (number | null)[]) =>
  countCases(
    days.map((each) => {
      const closedOn = each === null ? null : calendar.addWorkingDays('2026-10-05', each);
      const facts: Partial<RequestCase> = {
        outcome: closedOn === null ? null : 'fulfilled',
        closedOn,
      };
      const subject = handMadeCase(facts);
      const sets = setsOf(subject, membershipOf(subject, october, asOfOn), asOfOn, calendar);
      return { subject, sets, days: daysOf(subject, asOfOn, calendar) };
    }),
  );

const simple = ['LAW_2026', 'network', 'simple'];
const complex = ['LAW_2026', 'network', 'complex'];
const regimeOf = (id: string) => regimeById(id, legalRegimes);

describe('the days that answers took', () => {
  it('are those of the whole cohort, in which what is open has not been answered', () => {
    // Ten measured: decided after 1 1 2 3 3 3 4 7 days, two open.
    const cases = casesAfter(1, 1, 2, 3, 3, 3, 4, 7, null, null);

    const answers = answerDays([{ values: simple, cases }], 'statutory', regimeOf);

    // Half of ten are five, reached on day 3; nine are never reached by eight.
    expect(answers).toEqual({
      ...{ clock: 'statutory', n: 10, enough: true, decided: 8, median: 3, p90: null },
      days: [
        { days: 1, count: 2, within: 2 },
        { days: 2, count: 1, within: 3 },
        { days: 3, count: 3, within: 6 },
        { days: 4, count: 1, within: 7 },
        { days: 7, count: 1, within: 8 },
      ],
      // By network and simple: 3 working days (Art. 30).
      limits: [{ days: 3, cases: 10, within: 6 }],
    });
  });

  it('stand against each limit that the law sets for some of them', () => {
    const { limits, p90 } = answerDays(
      [
        { values: simple, cases: casesAfter(1, 2) },
        { values: complex, cases: casesAfter(4) },
        { values: ['LAW_2026', 'network', 'none'], cases: casesAfter(5) },
      ],
      'statutory',
      regimeOf,
    );
    expect(limits).toEqual([
      { days: 3, cases: 2, within: 2 },
      { days: 15, cases: 1, within: 4 },
    ]);
    // Nine tenths of four are all four.
    expect(p90).toBe(5);
  });

  it('have no limit where they are calendar days', () => {
    expect(
      answerDays([{ values: simple, cases: casesAfter(1) }], 'gross', regimeOf).limits,
    ).toEqual([]);
  });

  it('of nothing are nothing', () => {
    expect(answerDays([], 'net', regimeOf)).toMatchObject({
      ...{ n: 0, enough: false, decided: 0, median: null, p90: null, days: [], limits: [] },
    });
  });
});
