export { announce, type Announcement } from './announce.js';
export type { SuspensionReason } from './delivery-outcomes.js';
export { webhookEventTypes, type WebhookEventType } from './event-types.js';
export { WebhookCourier } from './webhook-courier.service.js';
export {
  deliveryStates,
  WebhookDeliveries,
  type DeliveryState,
  type WebhookAttempt,
  type WebhookDelivery,
} from './webhook-deliveries.service.js';
export { WebhookKeeping } from './webhook-keeping.js';
export { noWebhooks, webhookOptionsFrom, type WebhookOptions } from './webhook-options.js';
export { WebhookPulse, type WebhookStanding } from './webhook-pulse.js';
export type { DeliveryFailure } from './webhook-sender.js';
export type { WebhookSubscription } from './webhook-subscription.js';
export {
  WebhookSubscriptions,
  type SubscriptionFault,
  type ToldSecret,
} from './webhook-subscriptions.service.js';
export { WebhooksModule } from './webhooks.module.js';
