/**
 * What other systems may be told of. The whole name of a type is `vn.minhbach.` and one of these; what each of them means
 * stands in docs/how-to/receive-events.md.
 */
export const webhookEventTypes = [
  'request.received',
  'request.accepted',
  'request.supplement-asked',
  'request.clock-started',
  'request.due-date-changed',
  'request.extended',
  'request.suspended',
  'request.resumed',
  'request.agency-changed',
  'request.due-soon',
  'request.due',
  'request.breached',
  'request.notice-breached',
  'request.answered',
  'request.refused',
  'request.closed',
  'answer.published',
  'answer.withdrawn',
  'publication.due-soon',
  'publication.breached',
  'publication.published',
] as const;

export type WebhookEventType = (typeof webhookEventTypes)[number];
