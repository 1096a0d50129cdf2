import type {
  LawsuitOutcome,
  Arrival,
  ClarificationStage,
  Channel,
  Complexity,
  CodeCarrier,
  ConsentDecision,
  DeliveryMethod,
  ExtensionGround,
  ItemOutcome,
  RefusalGround,
  RequestOrigin,
  RequestOutcome,
  RequestStatus,
  TakenInAct,
} from '@minhbach/requests';

export const requestStatuses = [
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
] as const satisfies readonly RequestStatus[];

export type RequestStatusName = (typeof requestStatuses)[number];

export const channels = ['network', 'direct', 'post'] as const satisfies readonly Channel[];
export const complexities = ['simple', 'complex'] as const satisfies readonly Complexity[];
export const deliveryMethods = [
  'portal',
  'code',
  'email',
  'post',
  'office',
] as const satisfies readonly DeliveryMethod[];
export const codeCarriers = ['email', 'post', 'office'] as const satisfies readonly CodeCarrier[];
export const outcomes = [
  'fulfilled',
  'partially-fulfilled',
  'refused',
  'transferred',
  'lapsed',
  'withdrawn',
  'merged',
] as const satisfies readonly RequestOutcome[];
export const origins = [
  'submission',
  'transfer',
  'correction',
  'reopening',
  'after-lapse',
] as const satisfies readonly RequestOrigin[];
export const lawsuitOutcomes = [
  'dismissed',
  'ordered',
  'discontinued',
] as const satisfies readonly LawsuitOutcome[];
export const itemOutcomes = [
  'given',
  'partly-given',
  'refused',
  'not-held',
] as const satisfies readonly ItemOutcome[];
export const arrivals = [
  'office',
  'post',
  'fax',
  'email',
  'phone',
] as const satisfies readonly Arrival[];
export const takenInActs = [
  'submission',
  'confirmation',
  'supplement',
  'clarification',
  'withdrawal',
  'complaint',
] as const satisfies readonly TakenInAct[];
export const clarificationStages = [
  'supplement',
  'clarification',
] as const satisfies readonly ClarificationStage[];
export const consentDecisions = [
  'given',
  'refused',
  'silent',
] as const satisfies readonly ConsentDecision[];
export const grounds = ['a', 'b', 'c', 'd', 'dd', 'e'] as const satisfies readonly RefusalGround[];

export const extensionGroundCodes = [
  ...(['consider', 'search', 'gather', 'copy', 'settle'] as const),
] as const satisfies readonly ExtensionGround[];
