import type { WebhookSubscription } from '@minhbach/webhooks';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import type { WebhookDto } from './webhook.dto.js';

/** A receiver as the administrator sees it. */
export function webhookDto(
  subscription: WebhookSubscription,
  nameOf: (id: string) => NamedPersonDto,
): WebhookDto {
  const { key, name, address, eventTypes, agencyCode, suspendedFor, waiting, dead } = subscription;
  return {
    ...{ key, name, address, agencyCode, suspendedFor, waiting, dead },
    eventTypes: eventTypes && [...eventTypes],
    state: stateOf(subscription),
    suspendedAt: subscription.suspendedAt?.toISOString() ?? null,
    failingSince: subscription.failingSince?.toISOString() ?? null,
    previousSecretUntil: subscription.previousUntil?.toISOString() ?? null,
    lastDeliveredAt: subscription.deliveredAt?.toISOString() ?? null,
    createdAt: subscription.createdAt.toISOString(),
    createdBy: nameOf(subscription.createdBy),
  };
}

function stateOf({ pausedAt, suspendedAt }: WebhookSubscription): WebhookDto['state'] {
  if (suspendedAt !== null) return 'suspended';
  return pausedAt === null ? 'active' : 'paused';
}
