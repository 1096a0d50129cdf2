import type { Period, RequestCase } from './request-case.js';

/** Where a case stands for an indicator of a period, as of a day. */
export type Membership =
  | { readonly in: 'measured' }
  /** Open and not yet due: shown, not counted. */
  | { readonly in: 'pending' }
  | { readonly in: 'excluded'; readonly reason: Exclusion }
  | { readonly in: 'other-period' };

export type Exclusion =
  | 'transferred'
  | 'merged'
  | 'asked-again'
  | 'withdrawn-before-due'
  | 'never-valid'
  | 'not-yet-valid';

/**
 * A case belongs to the period of its final due date. Measured are the closed ones, and the open ones past
 * their due date; a case that never got a due date belongs to the day on which it ended or was submitted.
 */
export function membershipOf(subject: RequestCase, period: Period, asOfOn: string): Membership {
  const day = subject.dueOn ?? subject.closedOn ?? subject.submittedOn;
  if (day < period.from || day > period.to) return { in: 'other-period' };
  const exclusion = exclusionOf(subject);
  if (exclusion) return { in: 'excluded', reason: exclusion };
  if (subject.outcome !== null || (subject.dueOn ?? '') < asOfOn) return { in: 'measured' };
  return { in: 'pending' };
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
