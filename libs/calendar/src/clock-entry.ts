import type { Limit } from './limit.js';
import type { LocalDate } from './local-date.js';

/** What every line of the ledger says besides its kind. Lines are only ever added. */
export interface ClockEntryBase {
  /** The day from which it has effect, as the parties see it. */
  readonly effectiveOn: LocalDate;
  /** The instant of effect where it is known more closely, ISO 8601. */
  readonly effectiveAt: string | null;
  /** When the service learned of it, ISO 8601. A line cannot be recorded backwards. */
  readonly recordedAt: string;
  /** Person id, or `system`. */
  readonly actor: string;
  /** Legal basis. */
  readonly basis: string | null;
  /** What proves it: a letter's symbol, a message id. */
  readonly evidence: string | null;
}

export interface StartData {
  readonly limit: Limit;
  readonly regime: string;
  /** The calendar by which this clock counts until it adopts a later one. */
  readonly calendarVersion: number;
}

export type ClockEntry = ClockEntryBase &
  (
    | { readonly kind: 'start'; readonly data: StartData }
    /** The case was classified: the limit of its class takes the place of the presumed one. */
    | { readonly kind: 'classify'; readonly data: { readonly limit: Limit } }
    | { readonly kind: 'pause'; readonly data: { readonly reason: string } }
    | { readonly kind: 'resume'; readonly data: Readonly<Record<string, never>> }
    | { readonly kind: 'extend'; readonly data: { readonly by: Limit; readonly reason: string } }
    | { readonly kind: 'transfer'; readonly data: { readonly from: string; readonly to: string } }
    /** A later version of the calendar was published while the clock ran: it counts by that one from the start. */
    | { readonly kind: 'adopt-calendar'; readonly data: { readonly calendarVersion: number } }
    | { readonly kind: 'close'; readonly data: { readonly outcome: string } }
    | { readonly kind: 'breach'; readonly data: { readonly dueOn: LocalDate } }
  );

export type ClockEntryKind = ClockEntry['kind'];
