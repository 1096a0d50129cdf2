import { compileCalendar, vietnamCalendar } from '@minhbach/calendar';
import { cs5 } from './cs5.js';
import { cs6 } from './cs6.js';
import { membershipOf } from './membership.js';
import type { RequestCase } from './request-case.js';

const october = { from: '2026-10-01', to: '2026-10-31' };

function subject(overrides: Partial<RequestCase>): RequestCase {
  return {
    requestKey: '1',
    code: 'YC-2026-000001',
    subject: 5,
    agencyCode: 'vpubnd',
    enteredOn: null,
    submittedOn: '2026-10-05',
    validOn: '2026-10-05',
    originalDueOn: '2026-10-08',
    dueOn: '2026-10-08',
    breachedOn: null,
    outcome: null,
    closedOn: null,
    receivedOn: null,
    publicAlready: false,
    askedAgainOn: null,
    courtOrderedOn: null,
    origin: 'submission',
    ...overrides,
  };
}

describe('membership of a case', () => {
  it.each([
    ['closed in time', { outcome: 'fulfilled', closedOn: '2026-10-07' }, { in: 'measured' }],
    ['closed late', { outcome: 'refused', closedOn: '2026-10-20' }, { in: 'measured' }],
    ['open past its due date', {}, { in: 'measured' }],
    ['open on its due date', { dueOn: '2026-10-15' }, { in: 'pending' }],
    ['due in another period', { dueOn: '2026-11-02' }, { in: 'other-period' }],
    [
      'guided elsewhere',
      { outcome: 'transferred', closedOn: '2026-10-06' },
      { in: 'excluded', reason: 'transferred' },
    ],
    [
      'withdrawn before due',
      { outcome: 'withdrawn', closedOn: '2026-10-08' },
      { in: 'excluded', reason: 'withdrawn-before-due' },
    ],
    [
      'withdrawn after the breach',
      { outcome: 'withdrawn', closedOn: '2026-10-09' },
      { in: 'measured' },
    ],
    [
      'lapsed without supplement',
      { dueOn: null, validOn: null, outcome: 'lapsed', closedOn: '2026-10-26' },
      { in: 'excluded', reason: 'never-valid' },
    ],
    ['merged', { outcome: 'merged', closedOn: '2026-10-06' }, { in: 'excluded', reason: 'merged' }],
    ['forwarded, at its last holder', { origin: 'transfer' }, { in: 'measured' }],
    ['a correction', { origin: 'correction' }, { in: 'excluded', reason: 'asked-again' }],
    ['not yet valid', { dueOn: null, validOn: null }, { in: 'excluded', reason: 'not-yet-valid' }],
  ] as [string, Partial<RequestCase>, object][])('%s', (_, overrides, expected) => {
    expect(membershipOf(subject(overrides), october, '2026-10-15')).toEqual(expected);
  });
});

const calendar = compileCalendar(vietnamCalendar);
const workingDays = (from: string, to: string) => calendar.workingDaysBetween(from, to);

describe('CS 5', () => {
  it('counts what was received, in full or in part, among everything measured', () => {
    // 2 in full, 1 in part, 1 refused, 1 open and overdue: 3 of 5 received, 2 of 5 in full.
    const measured = ['fulfilled', 'fulfilled', 'partially-fulfilled', 'refused', null].map(
      (outcome) => subject({ outcome } as Partial<RequestCase>),
    );

    const figure = cs5(measured, workingDays);

    expect(figure.received).toMatchObject({ numerator: 3, denominator: 5, value: 0.6 });
    expect(figure.full).toMatchObject({ numerator: 2, denominator: 5, value: 0.4 });
  });

  it('counts what is public at an address that works as received, not in full', () => {
    const refused = { outcome: 'refused', closedOn: '2026-10-05' } as const;
    const measured = [subject({ ...refused, publicAlready: true }), subject(refused)];
    expect(cs5(measured, workingDays)).toMatchObject({
      received: { numerator: 1 },
      full: { numerator: 0 },
    });
  });

  it.each([
    ['2026-10-12', 0, 'within five working days'],
    ['2026-10-13', 1, 'later'],
  ])('counts what was shown to be public and asked again on %s as %i: %s', (...row) => {
    const [askedAgainOn, numerator] = row;
    const shown = { outcome: 'refused', closedOn: '2026-10-05', publicAlready: true } as const;
    const figure = cs5([subject({ ...shown, askedAgainOn })], workingDays);
    expect(figure.received).toMatchObject({ numerator, denominator: 1 });
  });

  it('is no data, not 0 % or 100 %, when nothing was measured', () => {
    expect(cs5([], workingDays).received).toEqual({
      numerator: 0,
      denominator: 0,
      value: null,
      interval95: null,
    });
  });
});

describe('CS 6', () => {
  const dayOfMonth = (date: string) => Number(date.slice(8));
  const days = {
    calendarDaysBetween: (from: string, to: string) => dayOfMonth(to) - dayOfMonth(from),
    workingDaysBetween: (from: string, to: string) => dayOfMonth(to) - dayOfMonth(from) - 1,
  };

  it('has the Kaplan–Meier median to decision beside the plain median of the delivered', () => {
    // Days on the gross clock: delivered 1, delivered 3, refused 4, open since 10 (censored).
    // Survival: 3/4 after day 1, 1/2 after day 3: the median to decision is 3.
    // Delivered only: 1 and 3, lower median 1, mean 2.
    const measured = [
      subject({ outcome: 'fulfilled', closedOn: '2026-10-06' }),
      subject({ outcome: 'partially-fulfilled', closedOn: '2026-10-08' }),
      subject({ outcome: 'refused', closedOn: '2026-10-09' }),
      subject({}),
    ];

    const figure = cs6(measured, '2026-10-15', days);

    expect(figure.gross).toEqual({
      medianToDecision: 3,
      medianOfDelivered: 1,
      meanOfDelivered: 2,
      p75OfDelivered: 3,
      p90OfDelivered: 3,
      delivered: 2,
      open: 1,
    });
    expect(figure.statutory.medianToDecision).toBe(2);
  });

  it('waits on the gross clock until the letter is in hand, on the statutory one until it is sent', () => {
    const posted = subject({
      outcome: 'fulfilled',
      closedOn: '2026-10-07',
      receivedOn: '2026-10-12',
    });

    const { gross, statutory } = cs6([posted], '2026-10-15', days);

    expect([gross.medianOfDelivered, statutory.medianOfDelivered]).toEqual([7, 1]);
  });

  it('has no median while less than half is decided', () => {
    const measured = [
      subject({ outcome: 'fulfilled', closedOn: '2026-10-06' }),
      subject({}),
      subject({}),
    ];

    expect(cs6(measured, '2026-10-15', days).gross.medianToDecision).toBeNull();
  });

  it('has nothing but nulls without cases', () => {
    expect(cs6([], '2026-10-15', days).gross).toMatchObject({
      medianToDecision: null,
      medianOfDelivered: null,
      meanOfDelivered: null,
      delivered: 0,
      open: 0,
    });
  });
});
