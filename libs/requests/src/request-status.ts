import type { RequestOutcome } from './vocabulary.js';

/** Where a request stands while it lives: the `status` property of the element at which its token waits. */
export type LiveStatus =
  | 'RECEIVED'
  | 'AWAITING_REQUESTER'
  | 'VALID'
  | 'ASSIGNED'
  | 'CONSULTING'
  | 'AWAITING_PAYMENT'
  | 'DRAFTED'
  | 'RETURNED'
  | 'SIGNED'
  | 'DELIVERED';

export type RequestStatus =
  | LiveStatus
  | 'FULFILLED'
  | 'PARTIALLY_FULFILLED'
  | 'REFUSED'
  | 'TRANSFERRED'
  | 'LAPSED'
  | 'WITHDRAWN'
  | 'MERGED';

interface Token {
  readonly properties: Readonly<Record<string, string>>;
}

const consulting = 'CONSULTING';

/** Read from the tokens; when none of them says more, the request has ended and its outcome is its status. */
export function statusOf(tokens: readonly Token[], outcome: RequestOutcome | null): RequestStatus {
  const statuses = tokens.flatMap(({ properties }) => properties.status ?? []);
  const status = statuses.find((each) => each !== consulting);
  // Asking others goes on beside the work of the handler, and is told only while nothing further is going on.
  if (statuses.includes(consulting) && status === 'ASSIGNED') return consulting;
  if (status !== undefined) return status as RequestStatus;
  return outcome === null ? 'RECEIVED' : statusOfOutcome(outcome);
}

/** The outcome of a request that is over, as a status: `partially-fulfilled` is `PARTIALLY_FULFILLED`. */
export function statusOfOutcome(outcome: RequestOutcome): RequestStatus {
  return outcome.toUpperCase().replaceAll('-', '_') as RequestStatus;
}

/** The outcome that a status stands for; null for the status of a request that lives. */
export function outcomeOfStatus(status: RequestStatus): RequestOutcome | null {
  return outcomes.find((outcome) => statusOfOutcome(outcome) === status) ?? null;
}

const outcomes: readonly RequestOutcome[] = [
  'fulfilled',
  'partially-fulfilled',
  'refused',
  'transferred',
  'lapsed',
  'withdrawn',
  'merged',
];
