import type { Key, Variables } from '@minhbach/engine';
import type { OutboxMessage } from './outbox-message.js';

/** One receiver of a signal; a broadcast becomes as many rows as it has receivers. */
export type SignalDelivery =
  | {
      readonly type: 'deliver-signal';
      readonly subscriptionKey: Key;
      readonly rootKey: Key;
      readonly variables: Variables;
      readonly actor: string;
    }
  | {
      readonly type: 'start-by-signal';
      readonly definitionKey: Key;
      readonly startEventId: string;
      readonly variables: Variables;
      readonly actor: string;
    };

/** A row of the outbox that this process has claimed. */
export interface OutboxRow {
  readonly key: Key;
  readonly payload: OutboxMessage | SignalDelivery;
  readonly createdAt: Date;
}

/** Who stands in the history for what a process sent. */
export const processActor = 'system';
