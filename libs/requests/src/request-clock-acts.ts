import type { LocalDate } from '@minhbach/calendar';
import type { DecidedLimit } from './process-variables.js';
import type { RequestOutcome } from './vocabulary.js';

/** From when a clock runs, by which limit, and who says so. */
export interface ClockStart {
  readonly on: LocalDate;
  /** The instant of valid receipt, ISO 8601, where it is known. */
  readonly at: string | null;
  readonly limit: DecidedLimit;
  readonly actor: string;
  readonly evidence: string | null;
}

/** How a request ends. */
export interface Closing {
  readonly outcome: RequestOutcome;
  /** The day of the legal act. */
  readonly on: LocalDate;
  readonly actor: string;
  readonly evidence: string | null;
  /** It goes on at another agency, as a case that takes its place in a batch. */
  readonly isForwarded?: boolean;
}

/** From one agency to another, by the decision of a number. */
export interface AgencyChange {
  readonly from: string;
  readonly to: string;
  readonly actor: string;
  readonly number: string;
}

/** Who lets the clock wait or go on, and the letter or receipt that proves it. */
export interface Waiting {
  readonly actor: string;
  readonly evidence: string | null;
}
