import type { components } from '../api/schema';

export type RequestStatus = components['schemas']['RequestDto']['status'];

/** In the order in which a request goes through them. */
export const requestStatuses: readonly RequestStatus[] = [
  'RECEIVED',
  'AWAITING_REQUESTER',
  'VALID',
  'ASSIGNED',
  'CONSULTING',
  'AWAITING_PAYMENT',
  'DRAFTED',
  'RETURNED',
  'SIGNED',
  'DELIVERED',
  'FULFILLED',
  'PARTIALLY_FULFILLED',
  'REFUSED',
  'TRANSFERRED',
  'LAPSED',
  'WITHDRAWN',
  'MERGED',
];
