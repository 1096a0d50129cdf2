import { compileCalendar, vietnamCalendar } from '@minhbach/calendar';
import { setsOf } from './case-set.js';
import { handMadeCase as subject } from './hand-made-cases.js';
import { membershipOf } from './membership.js';
import type { RequestCase } from './request-case.js';

const october = { from: '2026-10-01', to: '2026-10-31' };

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

describe('a case belongs to October', () => {
  it.each([
    ['due', { dueOn: '2026-10-08' }, 'measured'],
    ['due', { dueOn: '2026-11-02' }, 'other-period'],
    ['submission', { submittedOn: '2026-09-30' }, 'other-period'],
    ['submission', { dueOn: '2026-11-02' }, 'pending'],
    ['closing', { outcome: 'fulfilled', closedOn: '2026-10-07', dueOn: '2026-11-02' }, 'measured'],
    ['closing', { outcome: 'fulfilled', closedOn: '2026-11-03' }, 'other-period'],
    ['closing', {}, 'other-period'],
  ] as const)('by its %s: %j is %s', (basis, facts, expected) => {
    expect(membershipOf(subject(facts), october, '2026-10-15', basis).in).toBe(expected);
  });
});

describe('what was shown to be public', () => {
  const calendar = compileCalendar(vietnamCalendar);

  it.each([
    ['2026-10-12', false, 'within five working days'],
    ['2026-10-13', true, 'later'],
  ])('and asked again on %s counts as received: %s, %s', (askedAgainOn, expected) => {
    const shown = { outcome: 'refused', closedOn: '2026-10-05', publicAlready: true } as const;
    const sets = setsOf(subject({ ...shown, askedAgainOn }), { in: 'measured' }, '', calendar);
    expect(sets.includes('received')).toBe(expected);
  });

  it('makes a refusal without a ground no better', () => {
    const refused = subject({ outcome: 'refused', closedOn: '2026-10-05' });
    expect(setsOf(refused, { in: 'measured' }, '', calendar)).toEqual(
      expect.arrayContaining(['groundless', 'answerable']),
    );
  });
});
