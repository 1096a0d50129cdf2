import type { Period, RequestCase } from './request-case.js';

/** Where a case stands for an indicator of a period, as of a day. */
export type Membership =
  | { readonly in: 'measured' }
  /** Open and not yet due: shown, not counted. */
  | { readonly in: 'pending' }
  | { readonly in: 'excluded'; readonly reason: Exclusion }
  | { readonly in: 'other-period' };

export const exclusions = [
  'transferred',
  'merged',
  'asked-again',
  'withdrawn-before-due',
  'never-valid',
  'not-yet-valid',
] as const;

export type Exclusion = (typeof exclusions)[number];

/** By which of its days a case belongs to a period. */
export const bases = ['due', 'submission', 'closing'] as const;

export type Basis = (typeof bases)[number];

/**
 * By default a case belongs to the period of its final due date; one that never got a due date to the day on which it
 * ended or was submitted. Measured are the closed ones, and the open ones past their due date.
 */
export function membershipOf(
  subject: RequestCase,
  { from, to }: Period,
  asOfOn: string,
  basis: Basis = 'due',
): Membership {
  const day = dayOf(subject, basis);
  if (day === null || day < from || day > to) return { in: 'other-period' };
  const exclusion = exclusionOf(subject);
  if (exclusion) return { in: 'excluded', reason: exclusion };
  if (subject.outcome !== null || (subject.dueOn ?? '') < asOfOn) return { in: 'measured' };
  return { in: 'pending' };
}

/** The day by which a case belongs to a period; null when it has not come. */
export function dayOf(subject: RequestCase, basis: Basis): string | null {
  if (basis === 'submission') return subject.submittedOn;
  if (basis === 'closing') return subject.closedOn;
  return subject.dueOn ?? subject.closedOn ?? subject.submittedOn;
}

function exclusionOf(subject: RequestCase): Exclusion | null {
  const { outcome, origin, dueOn, closedOn } = subject;
  if (outcome === 'transferred' || outcome === 'merged') return outcome;
  // The first answer is what was measured; asking again neither repeats nor repairs it.
  if (origin === 'correction' || origin === 'reopening') return 'asked-again';
  if (outcome === 'withdrawn' && (dueOn === null || closedOn === null || closedOn <= dueOn)) {
    return 'withdrawn-before-due';
  }
  if (dueOn === null) return outcome === null ? 'not-yet-valid' : 'never-valid';
  return null;
}
