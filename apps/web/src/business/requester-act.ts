import type { paths } from '../api/schema';

/** Where it is sent what a requester does with his request, as the service names it; what is asked of him first. */
export const actPaths = {
  supplement: '/api/requests/{key}/supplement',
  clarify: '/api/requests/{key}/clarifications/answer',
  reopen: '/api/requests/{key}/reopening',
  'answer-survey': '/api/requests/{key}/survey',
  correct: '/api/requests/{key}/correction',
  complain: '/api/requests/{key}/complaint',
  withdraw: '/api/requests/{key}/withdrawal',
} as const satisfies Readonly<Record<string, keyof paths>>;

export type Act = keyof typeof actPaths;

export const acts = Object.keys(actPaths) as Act[];

/** What one of them takes. */
export type ActBody =
  paths[(typeof actPaths)[Act]]['post']['requestBody']['content']['application/json'];
