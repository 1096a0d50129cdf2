import type { Channel, DeliveryMethod } from './vocabulary.js';

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

/** Who acts on a request: what a signed-in person is, as far as it matters here. */
export interface ActingPerson {
  readonly id: string;
  readonly organisation: { readonly id: string } | null;
}

export interface SubmittedRequest {
  readonly key: string;
  /** What people call it, e.g. `YC-2026-000437`. */
  readonly code: string;
}
