import type { SuspensionReason } from './delivery-outcomes.js';
import type { WebhookEventType } from './event-types.js';

/** Somebody who is told of events. */
export interface WebhookSubscription {
  readonly key: string;
  readonly name: string;
  readonly address: string;
  /** Null for all, also those that a later release brings. */
  readonly eventTypes: readonly WebhookEventType[] | null;
  /** Only what this agency does; null for all agencies. */
  readonly agencyCode: string | null;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly pausedAt: Date | null;
  readonly suspendedAt: Date | null;
  readonly suspendedFor: SuspensionReason | null;
  /** Since when nothing arrived; null when the last attempt went well. */
  readonly failingSince: Date | null;
  /** Until then the secret before signs too; null when there is none. */
  readonly previousUntil: Date | null;
  readonly waiting: number;
  readonly dead: number;
  /** When the oldest happened that has not arrived. */
  readonly oldestAt: Date | null;
  readonly deliveredAt: Date | null;
}

export interface NewSubscription {
  readonly name: string;
  readonly address: string;
  readonly eventTypes: readonly WebhookEventType[] | null;
  readonly agencyCode: string | null;
  readonly createdBy: string;
}
