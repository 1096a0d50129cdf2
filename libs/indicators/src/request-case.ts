import type { RequestOrigin, RequestOutcome } from '@minhbach/requests';

/** One request as the indicators see it: facts that its events left behind, nothing typed in. */
export interface RequestCase {
  readonly requestKey: string;
  readonly code: string;
  /** The agency that had it on the day, or its successor today when figures are mapped to successors. */
  readonly agencyCode: string | null;
  /** Component indicator 1–12. */
  readonly subject: number;
  /** Local dates. */
  readonly submittedOn: string;
  /** The day on which an officer entered it; null when its requester sent it himself. */
  readonly enteredOn: string | null;
  readonly validOn: string | null;
  readonly originalDueOn: string | null;
  /** The final due date: extensions granted in time included. */
  readonly dueOn: string | null;
  /** The first day on which it was overdue, as recorded then. Nothing that happens later takes it away. */
  readonly breachedOn: string | null;
  readonly outcome: RequestOutcome | null;
  readonly origin: RequestOrigin;
  /** Refused as a whole because it is public at addresses that were seen to work. */
  readonly publicAlready: boolean;
  /** The first day on which the same was asked again: what was given or shown was wrong, or a remedy reopened it. */
  readonly askedAgainOn: string | null;
  /** The day from which a court wants it answered again; the first answer stays what was measured. */
  readonly courtOrderedOn: string | null;
  /** The day of the legal act: sent, posted, or called to the office. */
  readonly closedOn: string | null;
  /** The day on which the requester had the answer in hand; null while nobody knows. */
  readonly receivedOn: string | null;
}

export interface Period {
  /** First and last local date, both included. */
  readonly from: string;
  readonly to: string;
}
