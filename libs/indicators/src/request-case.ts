import type { FirmSize } from '@minhbach/identity';
import type {
  Channel,
  Complexity,
  RefusalGround,
  RequestOrigin,
  RequestOutcome,
} from '@minhbach/requests';

/**
 * One request as the indicators see it at the end of a day: facts that its events left behind, nothing typed in.
 * Days are local dates, null when what they tell of has not happened by then.
 */
export interface RequestCase {
  readonly requestKey: string;
  readonly code: string;
  /** The agency that had it on the day, or its successor today when figures are mapped to successors. */
  readonly agencyCode: string | null;
  /** Component indicator 1–12. */
  readonly subject: number;
  readonly channel: Channel;
  readonly complexity: Complexity | null;
  readonly regime: string;
  /** Tax code of the business, without that of its branch; null for a person who asks for himself. */
  readonly firm: string | null;
  readonly firmSize: FirmSize | null;
  readonly submittedOn: string;
  /** The day on which an officer entered it; null when its requester sent it himself. */
  readonly enteredOn: string | null;
  readonly validOn: string | null;
  readonly originalDueOn: string | null;
  /** The final due date: extensions granted in time included. */
  readonly dueOn: string | null;
  /** The first day on which it was overdue, as recorded then. Nothing that happens later takes it away. */
  readonly breachedOn: string | null;
  /** The first day on which the written notice of the limit was late. */
  readonly noticeBreachedOn: string | null;
  /** Granted after the due date had passed: it moved nothing. */
  readonly extendedTooLate: boolean;
  readonly outcome: RequestOutcome | null;
  readonly refusalGround: RefusalGround | null;
  readonly origin: RequestOrigin;
  readonly itemsAsked: number;
  /** In full or in part. */
  readonly itemsGiven: number;
  /** Refused as a whole because it is public at addresses that were seen to work. */
  readonly publicAlready: boolean;
  /** The first day on which the same was asked again: what was given or shown was wrong, or a remedy reopened it. */
  readonly askedAgainOn: string | null;
  /** The first day on which a complaint or a court had opened it again. */
  readonly overturnedOn: string | null;
  /** The last day on which what followed from it, as a correction or reopened, was given or refused. */
  readonly lastDecidedOn: string | null;
  /** Whether something was received by that; false where nothing followed. */
  readonly lastReceived: boolean;
  /** The day from which a court wants it answered again; the first answer stays what was measured. */
  readonly courtOrderedOn: string | null;
  /** Entered in the tracking book, with the receipt. */
  readonly registeredOn: string | null;
  /** Found valid, whenever it was received. */
  readonly checkedOn: string | null;
  readonly assignedOn: string | null;
  /** The first letter that says more than that it was received. */
  readonly respondedOn: string | null;
  /** Submitted for signature the last time. */
  readonly draftedOn: string | null;
  /** The answer was signed and numbered. */
  readonly issuedOn: string | null;
  /** The day of the legal act: sent, posted, or called to the office. */
  readonly closedOn: string | null;
  /** The day on which the requester had the answer in hand; null while nobody knows. */
  readonly receivedOn: string | null;
  /** When the agency waited for the requester after it had begun; `until` is null while it does. */
  readonly pauses: readonly { readonly from: string; readonly until: string | null }[];
  /** Who had it before, until when; the last one is not among them. */
  readonly holders: readonly { readonly agencyCode: string; readonly until: string }[];
}

export interface Period {
  /** First and last local date, both included. */
  readonly from: string;
  readonly to: string;
}
