import type { RequestCase } from './request-case.js';

/**
 * A request of the business of tax code 1, sent and valid on Monday 5 October 2026, due on Thursday the 8th, open,
 * with one item. No day of that month is a holiday.
 */
const untouched: RequestCase = {
  requestKey: '1',
  code: 'YC-2026-000001',
  agencyCode: 'vpubnd',
  subject: 5,
  channel: 'network',
  complexity: 'simple',
  regime: 'LAW_2026',
  firm: '1',
  firmSize: null,
  submittedOn: '2026-10-05',
  enteredOn: null,
  validOn: '2026-10-05',
  originalDueOn: '2026-10-08',
  dueOn: '2026-10-08',
  breachedOn: null,
  noticeBreachedOn: null,
  extendedTooLate: false,
  outcome: null,
  refusalGround: null,
  origin: 'submission',
  itemsAsked: 1,
  itemsGiven: 0,
  publicAlready: false,
  askedAgainOn: null,
  overturnedOn: null,
  lastDecidedOn: null,
  lastReceived: false,
  courtOrderedOn: null,
  registeredOn: '2026-10-05',
  checkedOn: null,
  assignedOn: null,
  respondedOn: null,
  draftedOn: null,
  issuedOn: null,
  closedOn: null,
  receivedOn: null,
  pauses: [],
  holders: [],
};

export const handMadeCase = (facts: Partial<RequestCase>): RequestCase => ({
  ...untouched,
  ...facts,
});

/** Given and in hand on the same day. */
const given = (closedOn: string, facts: Partial<RequestCase>) =>
  handMadeCase({ outcome: 'fulfilled', closedOn, receivedOn: closedOn, itemsGiven: 1, ...facts });

const refused = (
  closedOn: string,
  refusalGround: RequestCase['refusalGround'],
  facts: Partial<RequestCase>,
) => handMadeCase({ outcome: 'refused', closedOn, refusalGround, ...facts });

const steps = (registeredOn: string, checkedOn: string, assignedOn: string) => ({
  ...{ registeredOn, checkedOn, assignedOn },
});

/** By letter; seen on Friday 30 October. What each of them is there for stands beside it. */
export const handMadeCases: Readonly<Record<string, RequestCase>> = {
  // early, both items
  A: given('2026-10-06', {
    ...{ itemsAsked: 2, itemsGiven: 2 },
    ...steps('2026-10-05', '2026-10-05', '2026-10-05'),
    ...{ draftedOn: '2026-10-06', issuedOn: '2026-10-06' },
  }),
  // on its due date, by post: in hand on the Monday after
  B: given('2026-10-08', {
    receivedOn: '2026-10-12',
    ...steps('2026-10-05', '2026-10-06', '2026-10-06'),
    ...{ draftedOn: '2026-10-07', issuedOn: '2026-10-08' },
  }),
  // in part and late, without notice of the limit
  C: given('2026-10-09', {
    ...{ outcome: 'partially-fulfilled', firm: '2', itemsAsked: 3 },
    ...{ breachedOn: '2026-10-09', noticeBreachedOn: '2026-10-08' },
  }),
  // refused on a ground of the law, its receipt a day late
  D: refused('2026-10-07', 'a', { firm: '2', registeredOn: '2026-10-06' }),
  // public already, and so it was
  E: refused('2026-10-07', 'b', { firm: '3', publicAlready: true }),
  // public already, but asked again after three working days, and given as S
  F: refused('2026-10-06', 'b', {
    ...{ firm: '3', publicAlready: true, askedAgainOn: '2026-10-09' },
    ...{ lastDecidedOn: '2026-10-13', lastReceived: true },
  }),
  // refused, and a complaint opened it again: given as R
  G: refused('2026-10-08', 'dd', {
    ...{ firm: '4', askedAgainOn: '2026-10-20', overturnedOn: '2026-10-20' },
    ...{ lastDecidedOn: '2026-10-27', lastReceived: true },
  }),
  // costs not paid: the agency waited from the 6th to the 14th, which moves no due date
  H: refused('2026-10-15', 'e', {
    ...{ firm: '4', itemsAsked: 2, breachedOn: '2026-10-09' },
    pauses: [{ from: '2026-10-06', until: '2026-10-14' }],
  }),
  // open and overdue
  I: handMadeCase({ firm: '5', breachedOn: '2026-10-09' }),
  // open and not due: in three weeks, and on Monday
  J: handMadeCase({ firm: '5', originalDueOn: '2026-11-20', dueOn: '2026-11-20' }),
  K: handMadeCase({ firm: '5', originalDueOn: '2026-11-02', dueOn: '2026-11-02' }),
  // withdrawn before its due date, and after
  L: handMadeCase({ outcome: 'withdrawn', closedOn: '2026-10-07' }),
  M: handMadeCase({ firm: '5', outcome: 'withdrawn', closedOn: '2026-10-13' }),
  // a citizen's, extended in time
  N: given('2026-10-16', { firm: null, dueOn: '2026-10-23' }),
  // extended when it was late already; wrong, and refused when it was asked for again
  O: given('2026-10-14', {
    ...{ firm: '6', extendedTooLate: true, askedAgainOn: '2026-10-20' },
    ...{ lastDecidedOn: '2026-10-23', lastReceived: false },
  }),
  // forwarded, and the same at its last holder, valid there on the 7th and due on the 12th
  P: handMadeCase({ firm: '6', outcome: 'transferred', closedOn: '2026-10-06' }),
  Q: given('2026-10-12', {
    ...{ firm: '6', origin: 'transfer', validOn: '2026-10-07' },
    ...{ originalDueOn: '2026-10-12', dueOn: '2026-10-12' },
  }),
  // G once more, and F once more
  R: given('2026-10-27', { firm: '4', origin: 'reopening' }),
  S: given('2026-10-13', { firm: '3', origin: 'correction' }),
  T: handMadeCase({ outcome: 'merged', closedOn: '2026-10-06' }),
  // never valid, and not yet
  U: handMadeCase({ validOn: null, dueOn: null, outcome: 'lapsed', closedOn: '2026-10-26' }),
  V: handMadeCase({ validOn: null, dueOn: null }),
  // a citizen's, handed on by another agency on the 7th
  W: given('2026-10-08', {
    ...{ firm: null, agencyCode: 'sxd', holders: [{ agencyCode: 'stp', until: '2026-10-07' }] },
  }),
};
