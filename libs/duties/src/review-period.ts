import {
  addDays,
  daysBetween,
  periodEndingOn,
  weekdayOf,
  type LocalDate,
} from '@minhbach/calendar';
import { reviewTerms, type ReviewTerm } from './cadence.js';

/** A span for which the owner of a duty says how it stands. */
export interface ReviewPeriod {
  readonly term: ReviewTerm;
  /** `2026-W48`, `2026-11`, `2026-Q4`, `2026-H2` or `2026`. */
  readonly id: string;
  readonly from: LocalDate;
  /** The last day. */
  readonly to: LocalDate;
}

/** The periods that ended on the day before, the shortest first. Weeks are those of ISO 8601, from Monday. */
export function periodsEndedBefore(on: LocalDate): ReviewPeriod[] {
  return reviewTerms.flatMap((term) => endedBefore(term, on) ?? []);
}

function endedBefore(term: ReviewTerm, on: LocalDate): ReviewPeriod | null {
  const to = addDays(on, -1);
  if (term !== 'week') {
    const period = periodEndingOn(term, to);
    return period && { term, ...period };
  }
  const from = addDays(on, -7);
  return weekdayOf(on) === 1 ? { term, id: weekOf(from), from, to } : null;
}

/** The week belongs to the year of its Thursday (ISO 8601). */
function weekOf(monday: LocalDate): string {
  const year = addDays(monday, 3).slice(0, 4);
  const fourth = `${year}-01-04`;
  const first = addDays(fourth, 1 - weekdayOf(fourth));
  return `${year}-W${String(daysBetween(first, monday) / 7 + 1).padStart(2, '0')}`;
}
