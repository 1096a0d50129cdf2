/** What the detectors look at in one closed request. Days are local dates. */
export interface ReviewedCase {
  readonly requestKey: string;
  readonly code: string;
  readonly agencyCode: string | null;
  readonly closedOn: string;
  /** The final due date; null for one that never got one. */
  readonly dueOn: string | null;
  readonly extension: { readonly approvedOn: string; readonly previousDueOn: string } | null;
  /** When the agency began to wait for the requester, and by what it told him so. */
  readonly pauses: readonly { readonly on: string; readonly evidence: string | null }[];
  /** The agencies that it was forwarded over, in this order, the one that closed it last. */
  readonly agencies: readonly string[];
  /** The first day on which the same was asked again, or a remedy opened it again. */
  readonly askedAgainOn: string | null;
}
