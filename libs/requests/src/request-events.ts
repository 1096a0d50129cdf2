import type { Transaction } from '@minhbach/database';
import { announce, type WebhookEventType } from '@minhbach/webhooks';
import type { InformationRequest } from './information-request.entity.js';
import { tellWatchers } from './tell-watchers.js';
import { isWatched } from './watched-texts.js';

type RequestEvent = Extract<WebhookEventType, `request.${string}` | `answer.${string}`>;

/**
 * Tells systems outside what happened to a request, with how it stands: keys, codes, states and dates alone. What else they
 * may read they ask for. People who follow it are told as well.
 */
export async function announceRequest(
  tx: Transaction,
  type: RequestEvent,
  request: InformationRequest,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { agencyCode } = request;
  const { previousAgencyCode } = more as { previousAgencyCode?: string };
  await announce(tx, {
    type,
    agencyCodes: [agencyCode, previousAgencyCode].filter((code) => typeof code === 'string'),
    subject: request.code,
    data: { ...standing(request), ...more },
  });
  if (isWatched(type)) await tellWatchers(tx, type, request);
}

function standing(request: InformationRequest): Readonly<Record<string, unknown>> {
  const { key, code, agencyCode, subject, submittedOn, validOn, dueOn, originalDueOn } = request;
  const { breachedOn, issuedOn, outcome, refusalGround, closedOn } = request;
  return {
    ...{ key, code, agencyCode, subject, submittedOn, validOn, dueOn, originalDueOn },
    ...{ breachedOn, issuedOn, outcome, refusalGround, closedOn },
  };
}
