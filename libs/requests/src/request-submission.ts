import type { Arrival, Channel, DeliveryMethod } from './vocabulary.js';

/** What a requester sends. Dates are never part of it. */
export interface RequestSubmission {
  /** Component indicator 1–12. */
  readonly subject: number;
  readonly title: string;
  readonly purpose: string;
  readonly items: readonly string[];
  /** The agency asked; when absent, the one that leads the subject. */
  readonly agencyCode?: string | undefined;
  /** Whether an agency that is not responsible may forward it; it only guides when absent. */
  readonly mayForward?: boolean | undefined;
  /** Keys of files that the person has sent. */
  readonly files?: readonly string[] | undefined;
  readonly channel: Channel;
  readonly deliveryMethod: DeliveryMethod;
  readonly contact: {
    readonly name: string;
    readonly address: string;
    readonly idNumber: string;
    readonly phone?: string | undefined;
    readonly email?: string | undefined;
  };
}

/** What a batch asks of one agency. */
export type BatchPartSubmission = Pick<RequestSubmission, 'subject' | 'items' | 'files'> & {
  readonly agencyCode: string;
};

/** The same requester asks several agencies at once, each its own things. */
export type BatchSubmission = Omit<RequestSubmission, keyof BatchPartSubmission> & {
  readonly parts: readonly BatchPartSubmission[];
};

/** A request that reception registers for somebody, who need not have an account. */
export interface CounterSubmission extends RequestSubmission {
  /** For which he asks, where it is not for himself. */
  readonly organisation?: { readonly name: string; readonly taxCode: string } | undefined;
  /** What proves that the requester confirmed at once what an officer wrote down for him. */
  readonly confirmation?: string | undefined;
}

/** When, how and by what evidence something reached the agency. */
export interface Receipt {
  readonly arrival: Arrival;
  readonly receivedAt: Date;
  readonly evidence: string;
  /** Keys of files that hold the evidence. */
  readonly files: readonly string[];
  /** Why it is not entered on the day on which it came. */
  readonly lateReason?: string | undefined;
  /** The officer wrote it down, as he does on the telephone; false when absent. */
  readonly writtenByOfficer?: boolean | undefined;
}

/** Who acts on a request: what a signed-in person is, as far as it matters here. */
export interface ActingPerson {
  readonly id: string;
  readonly organisation: { readonly id: string } | null;
}

/** A batch that was sent, with its parts in their order. */
export interface SubmittedBatch extends SubmittedRequest {
  readonly parts: readonly SubmittedRequest[];
}

export interface SubmittedRequest {
  readonly key: string;
  /** What people call it, e.g. `YC-2026-000437`. */
  readonly code: string;
}
