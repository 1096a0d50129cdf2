import type { CompiledCalendar } from '@minhbach/calendar';
import { exclusions, type Membership } from './membership.js';
import type { RequestCase } from './request-case.js';

/** Every count of an indicator is that of such a set, and opens into it. */
export const caseSets = [
  ...(['measured', 'pending', 'excluded'] as const),
  ...exclusions,
  // CS 5
  ...(['received', 'full', 'given', 'answerable', 'of-firms', 'received-by-firms'] as const),
  // CS 6
  ...(['decided', 'refused', 'undecided'] as const),
  // Where it stands against its due date
  ...(['early', 'on-time', 'late', 'within', 'due-soon', 'overdue', 'closed'] as const),
  ...(['in-time', 'in-time-originally'] as const),
  // What was done too late or without a reason
  ...(['late-result', 'late-notice', 'late-receipt', 'late-extension', 'groundless'] as const),
  // CS 5, by the last result
  'received-in-the-end',
] as const;

export type CaseSet = (typeof caseSets)[number];

const given: readonly (string | null)[] = ['fulfilled', 'partially-fulfilled'];

/** Working days for which what was shown to be public must hold before it counts as received. */
const shownHolds = 5;

/** "Due soon" from so many working days before the due date. */
export const dueSoonDays = 2;

/** The sets that a case is in, as of a day. */
export function setsOf(
  subject: RequestCase,
  membership: Membership,
  asOfOn: string,
  calendar: CompiledCalendar,
): CaseSet[] {
  switch (membership.in) {
    case 'other-period':
      return [];
    case 'excluded':
      return ['excluded', membership.reason];
    case 'pending':
      return ['pending', openState(subject, asOfOn, calendar)];
    case 'measured':
      return [
        'measured',
        ...receivedSets(subject, calendar),
        ...decisionSets(subject),
        ...dueSets(subject),
        ...breachSets(subject, asOfOn, calendar),
      ];
  }
}

function receivedSets(subject: RequestCase, calendar: CompiledCalendar): CaseSet[] {
  const { outcome, refusalGround, overturnedOn, firm, lastDecidedOn, lastReceived } = subject;
  const isGiven = given.includes(outcome);
  const isReceived = isGiven || isShownPublic(subject, calendar);
  // Points a to đ of Art. 28(1); e, costs not paid, is the requester's own doing and still counts.
  const isLawfullyRefused =
    outcome === 'refused' && refusalGround !== null && refusalGround !== 'e' && !overturnedOn;
  return setsWhere({
    received: isReceived,
    full: outcome === 'fulfilled',
    given: isGiven,
    answerable: !isLawfullyRefused,
    'of-firms': firm !== null,
    'received-by-firms': firm !== null && isReceived,
    'received-in-the-end': lastDecidedOn === null ? isReceived : lastReceived,
  });
}

function isShownPublic(
  { publicAlready, closedOn, askedAgainOn }: RequestCase,
  calendar: CompiledCalendar,
): boolean {
  if (!publicAlready || closedOn === null) return false;
  return askedAgainOn === null || calendar.workingDaysBetween(closedOn, askedAgainOn) > shownHolds;
}

function decisionSets({ outcome }: RequestCase): CaseSet[] {
  const isRefused = outcome === 'refused';
  return setsWhere({
    decided: isRefused || given.includes(outcome),
    refused: isRefused,
    undecided: outcome === null,
  });
}

function dueSets({ closedOn, dueOn, originalDueOn }: RequestCase): CaseSet[] {
  if (closedOn === null) return ['overdue'];
  const due = dueOn ?? '';
  return setsWhere({
    closed: true,
    early: closedOn < due,
    'on-time': closedOn === due,
    late: closedOn > due,
    'in-time': closedOn <= due,
    'in-time-originally': closedOn <= (originalDueOn ?? due),
  });
}

function openState({ dueOn }: RequestCase, asOfOn: string, calendar: CompiledCalendar): CaseSet {
  const left = dueOn === null ? Infinity : calendar.workingDaysBetween(asOfOn, dueOn);
  return left <= dueSoonDays ? 'due-soon' : 'within';
}

function breachSets(subject: RequestCase, asOfOn: string, calendar: CompiledCalendar): CaseSet[] {
  const { breachedOn, dueOn, closedOn, noticeBreachedOn, submittedOn, registeredOn } = subject;
  return setsWhere({
    // Recorded at the time, or plain from the dates when the recording has not come yet.
    'late-result': breachedOn !== null || (dueOn !== null && (closedOn ?? asOfOn) > dueOn),
    'late-notice': noticeBreachedOn !== null,
    'late-receipt': (registeredOn ?? closedOn ?? asOfOn) > calendar.rollForward(submittedOn),
    'late-extension': subject.extendedTooLate,
    groundless: subject.outcome === 'refused' && subject.refusalGround === null,
  });
}

function setsWhere(isIn: Partial<Record<CaseSet, boolean>>): CaseSet[] {
  return caseSets.filter((each) => isIn[each]);
}
