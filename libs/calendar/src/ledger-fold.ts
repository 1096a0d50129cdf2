import type { Limit } from './limit.js';
import type { LocalDate } from './local-date.js';
import type { Segment } from './schedule.js';

/** An extension as granted. One that came after the due date is kept and shown but moves nothing. */
export interface FoldedExtension {
  readonly by: Limit;
  readonly reason: string;
  readonly effectiveOn: LocalDate;
  readonly recordedAt: string;
  /** Granted and recorded before the due date had passed. */
  readonly inTime: boolean;
  readonly basis: string | null;
  readonly evidence: string | null;
}

/** A stretch in which the agency waited for someone else. */
export interface FoldedPause {
  readonly from: LocalDate;
  /** Null while it lasts. */
  readonly until: LocalDate | null;
  readonly reason: string;
  /** Whether the statutory due date follows: the regime allows it, and it began before the due date had passed. */
  readonly movesDueOn: boolean;
}

/** A recorded overrun. Later facts stand beside it and never remove it. */
export interface FoldedBreach {
  /** The first day on which the case was overdue. */
  readonly breachedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly recordedAt: string;
}

/** A change to a later version of the calendar. */
export interface AdoptedCalendar {
  readonly adoptedOn: LocalDate;
  readonly recordedAt: string;
  readonly calendarVersion: number;
  /** The due date by the calendar before. */
  readonly previousDueOn: LocalDate;
  readonly dueOn: LocalDate;
}

/** What the ledger of one clock amounts to. */
export interface LedgerFold {
  readonly state: 'running' | 'paused' | 'closed';
  /** The day of valid receipt: day 0. */
  readonly startedOn: LocalDate;
  readonly startedAt: string | null;
  readonly limit: Limit;
  readonly regime: string;
  /** The calendar by which it counts now. */
  readonly calendarVersion: number;
  /** Without extensions and pauses. */
  readonly originalDueOn: LocalDate;
  /** The day from which lateness is measured. */
  readonly dueOn: LocalDate;
  readonly provisional: boolean;
  readonly extensions: readonly FoldedExtension[];
  readonly pauses: readonly FoldedPause[];
  readonly transfers: readonly {
    readonly on: LocalDate;
    readonly from: string;
    readonly to: string;
  }[];
  readonly breaches: readonly FoldedBreach[];
  readonly adoptedCalendars: readonly AdoptedCalendar[];
  readonly closedOn: LocalDate | null;
  readonly outcome: string | null;
  /** The stretches of days that lead to the due date. */
  readonly segments: readonly Segment[];
}
