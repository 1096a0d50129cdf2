import { addDays, type CompiledCalendar } from '@minhbach/calendar';
import { daysOf, type CaseDays } from './case-days.js';
import { setsOf } from './case-set.js';
import { dayOf, membershipOf } from './membership.js';
import type { RequestCase } from './request-case.js';
import { maskOf } from './set-mask.js';

/** Until when nothing is known to end. */
export const endOfTime = '9999-12-31';

const ever = { from: '0001-01-01', to: endOfTime };

/** A row of `indicator_case`. */
export type CaseRow = Readonly<Record<string, string | number | boolean | null>>;

/** For so many days a settled case is kept by itself: most that is still to happen to it happens soon. */
export const restDays = 7;

/**
 * What a case adds to the figures on a day. A settled one, to which nothing is going to happen by the passing of days
 * alone, adds the same from its last fact on, and is tallied with others when it has rested.
 */
export function caseRow(
  subject: RequestCase,
  asOfOn: string,
  isSettled: boolean,
  calendar: CompiledCalendar,
): CaseRow {
  const membership = membershipOf(subject, ever, asOfOn);
  const { 'in-hand': inHand, ...days }: CaseDays = daysOf(subject, asOfOn, calendar);
  const lastFactOn = lastFactOf(subject);
  return {
    request_key: subject.requestKey,
    sets: String(maskOf(setsOf(subject, membership, asOfOn, calendar))),
    valid_from: isSettled ? lastFactOn : asOfOn,
    valid_to: isSettled ? null : asOfOn,
    tallied: isSettled && lastFactOn <= addDays(asOfOn, -restDays),
    due_day: dayOf(subject, 'due'),
    submitted_on: subject.submittedOn,
    closed_on: subject.closedOn,
    subject: subject.subject,
    items_asked: subject.itemsAsked,
    items_given: subject.itemsGiven,
    ...days,
    in_hand: inHand,
    agency_code: subject.agencyCode,
    channel: subject.channel,
    complexity: subject.complexity,
    firm: subject.firm,
    firm_size: subject.firmSize,
    regime: subject.regime,
    refusal_ground: subject.refusalGround,
  };
}

/** The last day on which something happened to a case. Due dates are set by what happened before. */
export function lastFactOf(subject: RequestCase): string {
  const days = [
    ...[subject.submittedOn, subject.enteredOn, subject.validOn, subject.breachedOn],
    ...[subject.noticeBreachedOn, subject.askedAgainOn, subject.overturnedOn],
    ...[
      subject.lastDecidedOn,
      subject.courtOrderedOn,
      subject.registeredOn,
      subject.checkedOn,
      subject.assignedOn,
    ],
    ...[subject.respondedOn, subject.draftedOn, subject.issuedOn, subject.closedOn],
    subject.receivedOn,
    ...subject.pauses.flatMap(({ from, until }) => [from, until]),
    ...subject.holders.map(({ until }) => until),
  ];
  return days.reduce<string>((last, day) => (day !== null && day > last ? day : last), '');
}
