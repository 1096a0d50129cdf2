import { daysBetween, type CompiledCalendar } from '@minhbach/calendar';
import type { RequestCase } from './request-case.js';

/**
 * gross: calendar days from sending to receiving (to the answer where nobody knows when it came); statutory: working
 * days from valid receipt to the legal act; net: those without the days on which the agency waited for the requester;
 * held: the net days of the agency that has it last. Day 0 is the day on which a clock starts.
 */
export const clocks = ['gross', 'statutory', 'net', 'held'] as const;

export type ClockName = (typeof clocks)[number];

/** Working days between one step of the work and the next. */
export const stages = [
  'registration',
  'validation',
  'assignment',
  'drafting',
  'signing',
  'delivery',
] as const;

export type StageName = (typeof stages)[number];

/** Working days from sending to what the requester notices. */
export const milestones = ['acknowledged', 'responded', 'decided', 'in-hand'] as const;

export type MilestoneName = (typeof milestones)[number];

/** `waiting`: working days of the statutory clock on which the agency waited for the requester. */
export type DurationName = ClockName | StageName | MilestoneName | 'waiting';

/** Every duration of a case that is known, up to the day when it is still running. */
export type CaseDays = Readonly<Record<DurationName, number | null>>;

/** The durations of a case, as of a day. */
export function daysOf(subject: RequestCase, asOfOn: string, calendar: CompiledCalendar): CaseDays {
  const between = (from: string | null, to: string | null) =>
    from === null || to === null ? null : Math.max(0, calendar.workingDaysBetween(from, to));
  const { submittedOn, registeredOn, checkedOn, assignedOn, draftedOn, issuedOn } = subject;
  const inHandOn = subject.receivedOn ?? subject.closedOn;
  return {
    ...clockDays(subject, asOfOn, calendar),
    registration: between(submittedOn, registeredOn),
    validation: between(registeredOn, checkedOn),
    assignment: between(checkedOn, assignedOn),
    drafting: between(assignedOn, draftedOn),
    signing: between(draftedOn, issuedOn),
    delivery: between(issuedOn, inHandOn),
    acknowledged: between(submittedOn, registeredOn),
    responded: between(submittedOn, subject.respondedOn),
    decided: between(submittedOn, issuedOn),
    'in-hand': between(submittedOn, subject.receivedOn),
  };
}

function clockDays(
  subject: RequestCase,
  asOfOn: string,
  calendar: CompiledCalendar,
): Record<ClockName | 'waiting', number> {
  const { submittedOn, validOn, receivedOn, closedOn, holders } = subject;
  const start = validOn ?? submittedOn;
  const end = closedOn ?? asOfOn;
  const statutory = Math.max(0, calendar.workingDaysBetween(start, end));
  const waited = waitedBetween(subject, start, end, calendar);
  const since = holders.reduce((latest, { until }) => (until > latest ? until : latest), start);
  const held = Math.max(0, calendar.workingDaysBetween(since, end));
  return {
    gross: daysBetween(submittedOn, receivedOn ?? closedOn ?? asOfOn),
    statutory,
    net: statutory - waited,
    held: held - waitedBetween(subject, since, end, calendar),
    waiting: waited,
  };
}

function waitedBetween(
  { pauses }: RequestCase,
  start: string,
  end: string,
  calendar: CompiledCalendar,
): number {
  return pauses.reduce((sum, { from, until }) => {
    const first = from > start ? from : start;
    const last = until === null || until > end ? end : until;
    return last > first ? sum + calendar.workingDaysBetween(first, last) : sum;
  }, 0);
}
