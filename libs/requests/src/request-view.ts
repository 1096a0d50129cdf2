import type { CaseFile } from '@minhbach/documents';
import type { Clarification } from './clarification.entity.js';
import type { Complaint } from './complaint.entity.js';
import type { Consultation } from './consultation.entity.js';
import type { CostQuote } from './cost-quote.entity.js';
import type { Delivery } from './delivery.entity.js';
import type { Extension } from './extension.entity.js';
import type { InformationRequest } from './information-request.entity.js';
import type { AllowedAction } from './request-actions.js';
import type { PublishedAnswer } from './publication.js';
import type { Lawsuit } from './lawsuit.entity.js';
import type { ReceiptHandover } from './receipt-handover.entity.js';
import type { RequestContact } from './request-contact.entity.js';
import type { RequestItem } from './request-item.entity.js';
import type { RequestStatus } from './request-status.js';
import type { SurveyAnswer } from './survey-answer.entity.js';
import type { TakenIn } from './taken-in.entity.js';
import type { ThirdPartyConsent } from './third-party-consent.entity.js';

/** A request in a list: its facts and where it stands. */
export interface RequestSummary extends InformationRequest {
  readonly status: RequestStatus;
  /** Open and past its due date, today. */
  readonly overdue: boolean;
}

/** A file of a request, and the items that it answers. */
export interface RequestFile extends CaseFile {
  readonly positions: readonly number[];
  /** When it was given with the answer; null before that, and for all that is not given. */
  readonly givenAt: Date | null;
}

export interface ComplaintView extends Omit<Complaint, 'key' | 'requestKey'> {
  /** Keys of the files that it came with. */
  readonly files: readonly string[];
}

/**
 * A request with all that belongs to it. `contact` is personal data: whoever shows it decides to whom, and to whom the
 * database does not show it it is null.
 */
export interface RequestView extends RequestSummary {
  readonly contact: Omit<RequestContact, 'key'> | null;
  readonly items: readonly Omit<RequestItem, 'key' | 'requestKey'>[];
  readonly clarifications: readonly Omit<Clarification, 'key' | 'requestKey'>[];
  /** For officials: neither the questions nor the answers concern the requester. */
  readonly consultations: readonly Omit<Consultation, 'key' | 'requestKey'>[];
  readonly consents: readonly Omit<ThirdPartyConsent, 'key' | 'requestKey'>[];
  /** What officers took in for the requester, the oldest first. */
  readonly takenIn: readonly Omit<TakenIn, 'key' | 'requestKey'>[];
  /** That form 02 was given at the desk. To whom is personal data. */
  readonly receiptHandover: Omit<ReceiptHandover, 'key'> | null;
  /** Every attempt to deliver the answer, the oldest first. Who received it is personal data. */
  readonly deliveries: readonly Omit<Delivery, 'key' | 'requestKey'>[];
  readonly costs: Omit<CostQuote, 'key' | 'requestKey'> | null;
  readonly extension: Omit<Extension, 'key' | 'requestKey'> | null;
  readonly survey: Omit<SurveyAnswer, 'key'> | null;
  readonly complaints: readonly ComplaintView[];
  /** Last day of the complaint that is possible today; null when there is none. */
  readonly complainUntil: string | null;
  readonly lawsuits: readonly Omit<Lawsuit, 'key' | 'requestKey'>[];
  /** Requests that go on from this one. */
  readonly followUps: readonly Pick<InformationRequest, 'key' | 'code' | 'origin'>[];
  /** Its entries in the public register, withdrawn ones included, the oldest first. */
  readonly publications: readonly Publication[];
  /** Whoever shows them decides which ones to whom. */
  readonly files: readonly RequestFile[];
  readonly actions: readonly AllowedAction[];
}

/** That an answer was published, and whether it still is. */
export type Publication = Pick<
  PublishedAnswer,
  'key' | 'subject' | 'publishedAt' | 'withdrawnAt' | 'withdrawalReason'
>;

/** Somebody who works on requests, with the groups he belongs to. */
export interface Participant {
  readonly person: string;
  readonly groups: readonly string[];
}

/** Restricted requests in which a person's groups give him nothing: he does not work on them. */
export interface KeptFrom {
  /** Their keys. Without those of an agency that he heads: he sees them. */
  readonly requests: readonly string[];
  /** The processes of all of them: no task there is his by a group, unless nobody has it and he receives or heads. */
  readonly roots: readonly number[];
}

export const keptFromNothing: KeptFrom = { requests: [], roots: [] };

/** Which requests are meant; everything given must hold. */
export interface RequestScope {
  readonly requesterId?: string | undefined;
  readonly organisationId?: string | undefined;
  readonly agencyCodes?: readonly string[] | undefined;
  /** Of these process instances. */
  readonly instanceKeys?: readonly string[] | undefined;
  /** Parts of this batch. */
  readonly batchKey?: string | undefined;
  /** Answered by one of the agencies, or with a task for the person. */
  readonly involved?: (Participant & { readonly agencyCodes: readonly string[] }) | undefined;
  /** With a task that the person has or may take. */
  readonly withTaskFor?: Participant | undefined;
  /** With whichever of these two is given. */
  readonly keptFrom?: KeptFrom | undefined;
  /** Followed by this person. */
  readonly watchedBy?: string | undefined;
  /** Standing at this element of the process, of this version where that is given. */
  readonly elementId?: string | undefined;
  readonly definitionKey?: string | undefined;
  readonly status?: RequestStatus | undefined;
  readonly overdue?: boolean | undefined;
  /** Open, and due on this day or later. */
  readonly dueFrom?: string | undefined;
  /** Open, and due on this day or before. */
  readonly dueTo?: string | undefined;
  /** Late, and not yet so on this day. */
  readonly breachedAfter?: string | undefined;
  /** Closed after the due date. */
  readonly closedLate?: boolean | undefined;
}

/** Which page of which requests a list shows. */
export interface RequestFilter extends RequestScope {
  readonly limit: number;
  /** The `next` of the page before. */
  readonly after?: string | undefined;
}

export interface RequestPage {
  readonly items: readonly RequestSummary[];
  /** Null at the end. */
  readonly next: string | null;
}
