import type { CompiledCalendar } from '@minhbach/calendar';
import { workingDays, type HandFacts } from './figures-by-hand.js';

/** The day by which a case belongs to a period. */
export function dayBy(facts: HandFacts, basis: string): string | null {
  if (basis === 'submission') return facts.submittedOn;
  if (basis === 'closing') return facts.closedOn;
  return facts.dueOn ?? facts.closedOn ?? facts.submittedOn;
}

/** The names of all sets in which a case is on a day, read from the definitions as they are printed. */
export function setsByHand(facts: HandFacts, asOf: string, calendar: CompiledCalendar): string[] {
  const reason = exclusionOf(facts);
  if (reason !== null) return ['excluded', reason];
  const { closedOn, dueOn } = facts;
  if (closedOn === null && dueOn !== null && dueOn >= asOf) {
    return ['pending', workingDays(asOf, dueOn, calendar) <= 2 ? 'due-soon' : 'within'];
  }
  const wanted: Readonly<Record<string, boolean>> = {
    measured: true,
    ...answerOf(facts, calendar),
    ...standingOf(facts),
    ...breachesOf(facts, asOf, calendar),
  };
  return Object.keys(wanted).filter((name) => wanted[name]);
}

function exclusionOf({ outcome, raw, dueOn, closedOn }: HandFacts): string | null {
  if (outcome === 'transferred' || outcome === 'merged') return outcome;
  if (raw.origin === 'correction' || raw.origin === 'reopening') return 'asked-again';
  if (outcome === 'withdrawn' && (dueOn === null || String(closedOn) <= dueOn)) {
    return 'withdrawn-before-due';
  }
  if (dueOn === null) return outcome === null ? 'not-yet-valid' : 'never-valid';
  return null;
}

function answerOf(facts: HandFacts, calendar: CompiledCalendar) {
  const { outcome, ground, overturnedOn, isShown, askedAgainOn, closedOn, raw, lastReceived } =
    facts;
  const isGiven = outcome === 'fulfilled' || outcome === 'partially-fulfilled';
  const held = askedAgainOn === null || workingDays(String(closedOn), askedAgainOn, calendar) > 5;
  const isReceived = isGiven || (isShown && held);
  const isLawful = ground !== null && ground !== 'e' && overturnedOn === null;
  return {
    received: isReceived,
    full: outcome === 'fulfilled',
    given: isGiven,
    answerable: !isLawful,
    'of-firms': raw.tax_code !== null,
    'received-by-firms': raw.tax_code !== null && isReceived,
    'received-in-the-end': lastReceived ?? isReceived,
    decided: isGiven || outcome === 'refused',
    refused: outcome === 'refused',
    undecided: outcome === null,
  };
}

function standingOf({ closedOn, dueOn, originalDueOn }: HandFacts) {
  const [closed, due, original] = [closedOn ?? '', dueOn ?? '', originalDueOn ?? ''];
  const isClosed = closedOn !== null;
  return {
    overdue: !isClosed,
    closed: isClosed,
    early: isClosed && closed < due,
    'on-time': isClosed && closed === due,
    late: isClosed && closed > due,
    'in-time': isClosed && closed <= due,
    'in-time-originally': isClosed && closed <= original,
  };
}

function breachesOf(facts: HandFacts, asOf: string, calendar: CompiledCalendar) {
  const { submittedOn, registeredOn, closedOn, breachedOn, raw } = facts;
  const dueOn = facts.dueOn ?? '';
  return {
    'late-result': breachedOn !== null || (closedOn ?? asOf) > dueOn,
    'late-notice': raw.notice_breached_on !== null,
    'late-receipt': (registeredOn ?? closedOn ?? asOf) > calendar.rollForward(submittedOn),
    'late-extension': false,
    groundless: false,
  };
}
